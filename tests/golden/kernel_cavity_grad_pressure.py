# autotangent-cache 1
# function: tests.programs.kernel_cavity:pressure   variant: pair   wrt: p b   shadows:
#     p b   defines: pressure_fwd pressure_rev
# source: ../kernel_cavity.py   48cbd1d90f689714
# generated: 1f48cfbd932f1cf0   gen: 1.0.0
# kinds: p array(f; n n), b array(f; n n), h float
# result: any
# resolved: edges -> tests.programs.kernel_cavity:edges; np -> numpy; range ->
#     builtins:range
# deps: tests.programs.kernel_cavity:edges=b673aafdcd90be2f
# pin: no

import numpy as np
from autotangent.runtime import pair, unbroadcast

edges_fwd, edges_rev = pair(edges, "p", "p array(f; n n)")


def pressure_fwd(p, b, h):
    """Value of pressure and what pressure_rev needs."""
    p_4 = None
    p_5 = None
    old = np.empty_like(p)
    p_1s = []
    p_2s = []
    saveds = []
    p_3s = []
    for _ in range(3):
        old[:] = p
        p_4 = old[1:-1, 2:] + old[1:-1, :-2] + old[2:, 1:-1] + old[:-2, 1:-1]
        p_5 = h**2 * b[1:-1, 1:-1]
        p_2 = (p_4 - p_5) / 4
        p_2s.append(p_2)
        p_1 = p[1:-1, 1:-1].copy()
        p_1s.append(p_1)
        p[1:-1, 1:-1] = p_2
        p_3 = p.copy()
        p_3s.append(p_3)
        _, saved = edges_fwd(p)
        saveds.append(saved)
    return None, (h, old, p, p_1s, p_2s, p_3s, p_4, p_5, saveds)


def pressure_rev(saved, p_bar, b_bar):
    """Adjoint of pressure: adds into p_bar, b_bar."""
    h, old, p, p_1s, p_2s, p_3s, p_4, p_5, saveds = saved
    old_bar = np.zeros_like(old)
    for _ in range(3):
        saved = saveds.pop()
        p_3 = p_3s.pop()
        # edges(p)
        edges_rev(saved, p_bar)
        p[...] = p_3
        p_2 = p_2s.pop()
        p_1 = p_1s.pop()
        p[1:-1, 1:-1] = p_1
        # p[1:-1, 1:-1] = (old[1:-1, 2:] + old[1:-1, :-2] + old[2:, 1:-1] + old[:-2, ...
        p_6_bar = unbroadcast(p_bar[1:-1, 1:-1], p_2) / 4
        p_4_bar = unbroadcast(p_6_bar, p_4).copy()
        old_bar[1:-1, 2:] += p_4_bar
        old_bar[1:-1, :-2] += p_4_bar
        old_bar[2:, 1:-1] += p_4_bar
        old_bar[:-2, 1:-1] += p_4_bar
        b_bar[1:-1, 1:-1] -= h**2 * unbroadcast(p_6_bar, p_5)
        p_bar[1:-1, 1:-1] = 0.0
        # old[:] = p
        p_bar += old_bar
        old_bar[:] = 0.0
