# autotangent-cache 1
# function: tests.programs.array_integer_factors:grown   variant: pair   wrt: u
#     shadows: u   defines: grown_fwd grown_rev
# source: ../array_integer_factors.py   a660d969e1f7f49a
# generated: 11ae1ad56c73cb6a   gen: 1.0.0
# kinds: u array(f; n), n int
# result: array(f; ?)
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np
from autotangent.runtime import split_like


def grown_fwd(u, n):
    """Value of grown and what grown_rev needs."""
    us = []
    u_1s = []
    for _ in range(n):
        us.append(u)
        u_1 = [u, u[:1] * u[-1]]
        u_1s.append(u_1)
        u = np.concatenate(u_1)
    return u, (n, u_1s, us)


def grown_rev(saved, y_bar, u_bar_1):
    """Adjoint of grown: adds into u_bar_1."""
    n, u_1s, us = saved
    # return u
    u_bar = y_bar
    for _ in range(n):
        u_1 = u_1s.pop()
        u = us.pop()
        # u = np.concatenate([u, u[:1] * u[-1]])
        u_3_bar = u_bar
        u_4_bars = split_like(u_3_bar, u_1, 0)
        u_bar = u_4_bars[0].copy()
        u_bar[:1] += u[-1] * u_4_bars[1]
        u_bar[-1] += np.sum(u[:1] * u_4_bars[1])
    u_bar_1 += u_bar
