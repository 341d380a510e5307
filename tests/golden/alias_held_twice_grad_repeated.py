# autotangent-cache 1
# function: tests.programs.alias_held_twice:repeated   variant: pair   wrt: x   shadows:
#     x   defines: repeated_fwd repeated_rev
# source: ../alias_held_twice.py   9afd193c70e65e45
# generated: be99223531b04be7   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def repeated_fwd(x, first):
    """Value of repeated and what repeated_rev needs."""
    t_1 = x * x
    t_1_bar = np.zeros_like(t_1)
    t_2 = np.sin(x)
    t_2_bar = np.zeros_like(t_2)
    t_bar, u_bar = t_1_bar, t_2_bar
    t, u = t_1, t_2
    pair_bar = [t_bar, u_bar]
    pair = (t, u)
    if first:
        pair_bar = [u_bar, u_bar]
        pair = (u, u)
    pair[1][0] *= 2.0
    return pair[0][0] * x[1], (pair, pair_bar, t_1_bar, t_2_bar, x)


def repeated_rev(saved, y_bar, x_bar):
    """Adjoint of repeated: adds into x_bar."""
    pair, pair_bar, t_1_bar, t_2_bar, x = saved
    # return pair[0][0] * x[1]
    pair_bar[0][0] += x[1] * y_bar
    x_bar[1] += pair[0][0] * y_bar
    # pair[1][0] *= 2.0
    pair_bar[1][0] = 2 * pair_bar[1][0]
    # t_2 = np.sin(x)
    x_bar += np.cos(x) * t_2_bar
    # t_1 = x * x
    x_bar += 2 * x * t_1_bar
