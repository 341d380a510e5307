# autotangent-cache 1
# function: tests.programs.flow_enums:force   variant: tangent   wrt: x   defines:
#     force_jvp
# source: ../flow_enums.py   fb6dbe28ccf1f05e
# generated: 27c548e298434179   gen: 1.0.0
# kinds: x float, law tests.programs.flow_enums:Law{}
# result: float
# resolved: Law -> tests.programs.flow_enums:Law; math -> math
# deps:
# pin: no

import math


def force_jvp(x, law, *, x_dot):
    """Value and tangent of force along x_dot."""
    if law is Law.LINEAR:
        result = x
        result_dot = x_dot
    elif law == Law.SQUARE:
        result = x * x
        result_dot = 2 * x * x_dot
    else:
        result = math.sin(x)
        result_dot = math.cos(x) * x_dot
    return result, result_dot
