# autotangent-cache 1
# function: tests.programs.alias_held_twice:nested   variant: tangent   wrt: x
#     defines: nested_jvp
# source: ../alias_held_twice.py   17bade14ea6a88a8
# generated: 5d41771336c48f0e   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def nested_jvp(x, first, *, x_dot):
    """Value and tangent of nested along x_dot."""
    t_dot, u_dot = 2 * x * x_dot, np.cos(x) * x_dot
    t, u = x * x, np.sin(x)
    if first:
        s = t
        s_dot = t_dot
    else:
        s = u
        s_dot = u_dot
    inner = (s, u)
    inner_dot = (s_dot, u_dot)
    outer = (inner, t)
    outer_dot = (inner_dot, t_dot)
    outer_dot[1][0] = x[1] * outer_dot[1][0] + outer[1][0] * x_dot[1]
    outer[1][0] *= x[1]
    return (
        outer[0][0] @ outer[1],
        outer_dot[0][0] @ outer[1] + outer[0][0] @ outer_dot[1],
    )
