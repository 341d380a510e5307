# autotangent-cache 1
# function: tests.programs.alias_held_twice:chosen   variant: tangent   wrt: x
#     defines: chosen_jvp
# source: ../alias_held_twice.py   5cbdd4b5fb944678
# generated: 396ad094b1e8f41f   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def chosen_jvp(x, first, *, x_dot):
    """Value and tangent of chosen along x_dot."""
    t_dot, u_dot = 2 * x * x_dot, np.cos(x) * x_dot
    t, u = x * x, np.sin(x)
    if first:
        s = t
        s_dot = t_dot
    else:
        s = u
        s_dot = u_dot
    pair = (s, t)
    pair_dot = (s_dot, t_dot)
    pair_dot[1][0] = 2 * pair_dot[1][0]
    pair[1][0] *= 2.0
    return pair[0] @ pair[1], pair_dot[0] @ pair[1] + pair[0] @ pair_dot[1]
