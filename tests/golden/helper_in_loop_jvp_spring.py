# autotangent-cache 1
# function: tests.programs.helper_in_loop:spring   variant: tangent   wrt: x k
#     defines: spring_jvp
# source: ../helper_in_loop.py   05801d2dfc75e990
# generated: 535bbe28f29f1f69   gen: 1.0.0
# kinds: x array(f; n), i int, k float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def spring_jvp(x, i, k, *, x_dot, k_dot):
    """Value and tangent of spring along (x_dot, k_dot)."""
    d = x[i + 1] - x[i]
    d_dot = x_dot[i + 1] - x_dot[i]
    return k * d * d + math.sin(d), d * d * k_dot + (2 * d * k + math.cos(d)) * d_dot
