# autotangent-cache 1
# function: tests.programs.alias_held_twice:nested   variant: pair   wrt: x   shadows: x
#     defines: nested_fwd nested_rev
# source: ../alias_held_twice.py   17bade14ea6a88a8
# generated: fbc742244e89f5f7   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def nested_fwd(x, first):
    """Value of nested and what nested_rev needs."""
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
    inner_bar = [s_bar, u_bar]
    inner = (s, u)
    outer_bar = [inner_bar, t_bar]
    outer = (inner, t)
    outer_1 = outer[1][0]
    outer[1][0] *= x[1]
    return outer[0][0] @ outer[1], (outer, outer_1, outer_bar, t_1_bar, t_2_bar, x)


def nested_rev(saved, y_bar, x_bar):
    """Adjoint of nested: adds into x_bar."""
    outer, outer_1, outer_bar, t_1_bar, t_2_bar, x = saved
    # return outer[0][0] @ outer[1]
    outer_bar[0][0] += y_bar * outer[1]
    outer_bar[1] += y_bar * outer[0][0]
    outer[1][0] = outer_1
    # outer[1][0] *= x[1]
    x_bar[1] += outer[1][0] * outer_bar[1][0]
    outer_bar[1][0] = x[1] * outer_bar[1][0]
    # t_2 = np.sin(x)
    x_bar += np.cos(x) * t_2_bar
    # t_1 = x * x
    x_bar += 2 * x * t_1_bar
