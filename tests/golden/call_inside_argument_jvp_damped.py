# autotangent-cache 1
# function: tests.programs.call_inside_argument:damped   variant: tangent   wrt: a b
#     defines: damped_jvp
# source: ../call_inside_argument.py   50c5b811a5845eb0
# generated: 77e0db6c94007f29   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def damped_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of damped along (a_dot, b_dot)."""
    t_1 = math.sin(b)
    return a * t_1, t_1 * a_dot + a * math.cos(b) * b_dot
