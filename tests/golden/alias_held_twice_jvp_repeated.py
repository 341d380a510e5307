# autotangent-cache 1
# function: tests.programs.alias_held_twice:repeated   variant: tangent   wrt: x
#     defines: repeated_jvp
# source: ../alias_held_twice.py   9afd193c70e65e45
# generated: 3599e35ad6bf1370   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def repeated_jvp(x, first, *, x_dot):
    """Value and tangent of repeated along x_dot."""
    t_dot, u_dot = 2 * x * x_dot, np.cos(x) * x_dot
    t, u = x * x, np.sin(x)
    pair = (t, u)
    pair_dot = (t_dot, u_dot)
    if first:
        pair = (u, u)
        pair_dot = (u_dot, u_dot)
    pair_dot[1][0] = 2 * pair_dot[1][0]
    pair[1][0] *= 2.0
    return pair[0][0] * x[1], x[1] * pair_dot[0][0] + pair[0][0] * x_dot[1]
