# autotangent-cache 1
# function: tests.programs.call_two_results:polar   variant: pair   wrt: x y   defines:
#     polar_fwd polar_rev
# source: ../call_two_results.py   9edb004351ed5582
# generated: a1e5d4f0ebda8777   gen: 1.0.0
# kinds: x float, y float
# result: tuple(float, float)
# resolved: math -> math
# deps:
# pin: no

import math

from autotangent.runtime import quotient


def polar_fwd(x, y):
    """Value of polar and what polar_rev needs."""
    r = math.hypot(x, y)
    return (r, math.atan2(y, x)), (r, x, y)


def polar_rev(saved, y_bar):
    """Adjoint of polar: returns x_bar, y_bar."""
    r, x, y = saved
    # return r, math.atan2(y, x)
    r_bar = y_bar[0]
    y_bar_ = quotient(x, x**2 + y**2) * y_bar[1]
    x_bar = -quotient(y, x**2 + y**2) * y_bar[1]
    # r = math.hypot(x, y)
    x_bar += quotient(x, r) * r_bar
    y_bar_ += quotient(y, r) * r_bar
    return x_bar, y_bar_
