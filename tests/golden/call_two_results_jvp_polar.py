# autotangent-cache 1
# function: tests.programs.call_two_results:polar   variant: tangent   wrt: x y
#     defines: polar_jvp
# source: ../call_two_results.py   9edb004351ed5582
# generated: 7e040311ac0eea0b   gen: 1.0.0
# kinds: x float, y float
# result: tuple(float, float)
# resolved: math -> math
# deps:
# pin: no

import math

from autotangent.runtime import quotient


def polar_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of polar along (x_dot, y_dot)."""
    r = math.hypot(x, y)
    r_dot = quotient(x, r) * x_dot + quotient(y, r) * y_dot
    return (
        (r, math.atan2(y, x)),
        (r_dot, quotient(x, x**2 + y**2) * y_dot - quotient(y, x**2 + y**2) * x_dot),
    )
