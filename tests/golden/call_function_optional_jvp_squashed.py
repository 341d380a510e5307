# autotangent-cache 1
# function: tests.programs.call_function_optional:squashed   variant: tangent   wrt: x
#     defines: squashed_jvp
# source: ../call_function_optional.py   41178a14988b7fbe
# generated: 29813f85d5d22ce9   gen: 1.0.0
# kinds: x float, act None, times int
# result: float
# resolved: math -> math; range -> builtins:range
# deps:
# pin: no

import math


def squashed_jvp(x, act=None, times=1, *, x_dot):
    """Value and tangent of squashed along x_dot."""
    act = math.tanh
    for _ in range(times):
        x = math.tanh(x)
        x_dot = (1 - x**2) * x_dot
    return x, x_dot
