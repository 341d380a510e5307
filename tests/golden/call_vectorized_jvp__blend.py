# autotangent-cache 1
# function: tests.programs.call_vectorized:_blend   variant: tangent   wrt: a b
#     defines: _blend_jvp
# source: ../call_vectorized.py   b5e400cd41562cad
# generated: a81f700cbb23ef1a   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def _blend_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of _blend along (a_dot, b_dot)."""
    if a > b:
        result_1 = math.sin(a)
        result = result_1 * b
        result_dot = b * math.cos(a) * a_dot + result_1 * b_dot
    elif b < -5:
        result = 0
        result_dot = 0.0
    else:
        result = a + b * b
        result_dot = a_dot + 2 * b * b_dot
    return result, result_dot
