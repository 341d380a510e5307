# autotangent-cache 1
# function: tests.programs.call_function_optional:squashed   variant: pair   wrt: x
#     defines: squashed_fwd squashed_rev
# source: ../call_function_optional.py   41178a14988b7fbe
# generated: 760bf12c4da05692   gen: 1.0.0
# kinds: x float, act None, times int
# result: float
# resolved: math -> math; range -> builtins:range
# deps:
# pin: no

import math


def squashed_fwd(x, act=None, times=1):
    """Value of squashed and what squashed_rev needs."""
    xs = []
    for _ in range(times):
        x = math.tanh(x)
        xs.append(x)
    return x, (times, xs)


def squashed_rev(saved, y_bar):
    """Adjoint of squashed: returns x_bar."""
    times, xs = saved
    # return x
    x_bar = y_bar
    for _ in range(times):
        x = xs.pop()
        # x = act(x)
        x_bar = (1 - x**2) * x_bar
    return x_bar
