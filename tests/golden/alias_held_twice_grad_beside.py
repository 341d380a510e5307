# autotangent-cache 1
# function: tests.programs.alias_held_twice:beside   variant: pair   wrt: x   shadows: x
#     defines: beside_fwd beside_rev
# source: ../alias_held_twice.py   6fb60bca2c5589be
# generated: 766db379fbfa1ae1   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def beside_fwd(x, first):
    """Value of beside and what beside_rev needs."""
    t_1 = x * x
    t_1_bar = np.zeros_like(t_1)
    t_2 = np.sin(x)
    t_2_bar = np.zeros_like(t_2)
    t_bar, u_bar = t_1_bar, t_2_bar
    t, u = t_1, t_2
    if first:
        s_bar = t_bar
        s = t
    else:
        s_bar = u_bar
        s = u
    held_bar = {'s': s_bar, 't': t_bar}
    held = {"s": s, "t": t}
    t[0] *= 3.0
    return held['s'] @ held['t'], (held, held_bar, t_1_bar, t_2_bar, t_bar, x)


def beside_rev(saved, y_bar, x_bar):
    """Adjoint of beside: adds into x_bar."""
    held, held_bar, t_1_bar, t_2_bar, t_bar, x = saved
    # return held["s"] @ held["t"]
    held_bar['s'] += y_bar * held['t']
    held_bar['t'] += y_bar * held['s']
    # t[0] *= 3.0
    t_bar[0] = 3 * t_bar[0]
    # t_2 = np.sin(x)
    x_bar += np.cos(x) * t_2_bar
    # t_1 = x * x
    x_bar += 2 * x * t_1_bar
