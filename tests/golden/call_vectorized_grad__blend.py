# autotangent-cache 1
# function: tests.programs.call_vectorized:_blend   variant: pair   wrt: a b   defines:
#     _blend_fwd _blend_rev
# source: ../call_vectorized.py   b5e400cd41562cad
# generated: 6a2183d5941f2446   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def _blend_fwd(a, b):
    """Value of _blend and what _blend_rev needs."""
    result_1 = None
    if a > b:
        result_1 = math.sin(a)
        result = result_1 * b
    elif b < -5:
        result = 0
    else:
        result = a + b * b
    return result, (a, b, result_1)


def _blend_rev(saved, y_bar):
    """Adjoint of _blend: returns a_bar, b_bar."""
    a, b, result_1 = saved
    # return result
    result_bar = y_bar
    if a > b:
        # result = math.sin(a) * b
        a_bar = b * math.cos(a) * result_bar
        b_bar = result_1 * result_bar
    else:
        a_bar = 0.0
        b_bar = 0.0
        if not b < -5:
            # result = a + b * b
            a_bar += result_bar
            b_bar += 2 * b * result_bar
    return a_bar, b_bar
