# autotangent-cache 1
# function: tests.programs.alias_held_twice:chosen   variant: pair   wrt: x   shadows: x
#     defines: chosen_fwd chosen_rev
# source: ../alias_held_twice.py   5cbdd4b5fb944678
# generated: a456bce64a17087e   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def chosen_fwd(x, first):
    """Value of chosen and what chosen_rev needs."""
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
    pair_bar = [s_bar, t_bar]
    pair = (s, t)
    pair[1][0] *= 2.0
    return pair[0] @ pair[1], (pair, pair_bar, t_1_bar, t_2_bar, x)


def chosen_rev(saved, y_bar, x_bar):
    """Adjoint of chosen: adds into x_bar."""
    pair, pair_bar, t_1_bar, t_2_bar, x = saved
    # return pair[0] @ pair[1]
    pair_bar[0] += y_bar * pair[1]
    pair_bar[1] += y_bar * pair[0]
    # pair[1][0] *= 2.0
    pair_bar[1][0] = 2 * pair_bar[1][0]
    # t_2 = np.sin(x)
    x_bar += np.cos(x) * t_2_bar
    # t_1 = x * x
    x_bar += 2 * x * t_1_bar
