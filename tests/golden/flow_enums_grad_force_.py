# autotangent-cache 1
# function: tests.programs.flow_enums:force   variant: pair   wrt: x   defines:
#     force_fwd force_rev
# source: ../flow_enums.py   fb6dbe28ccf1f05e
# generated: 532596937a7608bd   gen: 1.0.0
# kinds: x float, law tests.programs.flow_enums:Law{}
# result: float
# resolved: Law -> tests.programs.flow_enums:Law; math -> math
# deps:
# pin: no

import math


def force_fwd(x, law):
    """Value of force and what force_rev needs."""
    if law is Law.LINEAR:
        result = x
    elif law == Law.SQUARE:
        result = x * x
    else:
        result = math.sin(x)
    return result, (law, x)


def force_rev(saved, y_bar):
    """Adjoint of force: returns x_bar."""
    law, x = saved
    # return result
    result_bar = y_bar
    if law is Law.LINEAR:
        # result = x
        x_bar = result_bar
    elif law == Law.SQUARE:
        # result = x * x
        x_bar = 2 * x * result_bar
    else:
        # result = math.sin(x)
        x_bar = math.cos(x) * result_bar
    return x_bar
