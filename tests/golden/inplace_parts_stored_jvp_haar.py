# autotangent-cache 1
# function: tests.programs.inplace_parts_stored:haar   variant: tangent   wrt: a
#     defines: haar_jvp
# source: ../inplace_parts_stored.py   695b875b18d0617e
# generated: dd8529232e825d03   gen: 1.0.0
# kinds: a array(f; ?)
# result: array(f; ?)
# resolved: len -> builtins:len
# deps:
# pin: no

import numpy as np


def haar_jvp(a, *, a_dot):
    """Value and tangent of haar along a_dot."""
    n = len(a)
    trips = 0
    while n > 1:
        trips = trips + 1
        half = n // 2
        t_3 = (a[:n:2] + a[1:n:2]) / 2
        t_4 = (a[:n:2] - a[1:n:2]) / 2
        low_dot, high_dot = (
            np.broadcast_to((a_dot[:n:2] + a_dot[1:n:2]) / 2, np.shape(t_3)),
            np.broadcast_to((a_dot[:n:2] - a_dot[1:n:2]) / 2, np.shape(t_4)),
        )
        low, high = t_3, t_4
        t_1 = low
        t_1_dot = low_dot
        t_2 = high
        t_2_dot = high_dot
        a_dot[:half] = t_1_dot
        a[:half] = t_1
        a_dot[half:n] = t_2_dot
        a[half:n] = t_2
        n = half
    return a, a_dot
