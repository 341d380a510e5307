# autotangent-cache 1
# function: tests.programs.alias_held_twice:beside   variant: tangent   wrt: x
#     defines: beside_jvp
# source: ../alias_held_twice.py   6fb60bca2c5589be
# generated: 6ba6949510b1bb8b   gen: 1.0.0
# kinds: x array(f; n), first bool
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def beside_jvp(x, first, *, x_dot):
    """Value and tangent of beside along x_dot."""
    t_dot, u_dot = 2 * x * x_dot, np.cos(x) * x_dot
    t, u = x * x, np.sin(x)
    if first:
        s = t
        s_dot = t_dot
    else:
        s = u
        s_dot = u_dot
    held = {"s": s, "t": t}
    held_dot = {'s': s_dot, 't': t_dot}
    t_dot[0] = 3 * t_dot[0]
    t[0] *= 3.0
    return held['s'] @ held['t'], held_dot['s'] @ held['t'] + held['s'] @ held_dot['t']
