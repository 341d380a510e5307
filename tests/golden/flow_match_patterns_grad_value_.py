# autotangent-cache 1
# function: tests.programs.flow_match_patterns:value   variant: pair   wrt: x   defines:
#     value_fwd value_rev
# source: ../flow_match_patterns.py   188481c004c0428f
# generated: ca03c2e419e5c8b8   gen: 1.0.0
# kinds: shape tests.programs.flow_match_patterns:Power{exponent: float}, x float
# result: float
# resolved: Gauss -> tests.programs.flow_match_patterns:Gauss; Power ->
#     tests.programs.flow_match_patterns:Power; isinstance -> builtins:isinstance; math
#     -> math
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def value_fwd(shape, x):
    """Value of value and what value_rev needs."""
    result = None
    result_1 = None
    result_2 = None
    w = None
    t_1 = isinstance(shape, Gauss) and shape.width > 0
    if t_1:
        c = shape.center
        w = shape.width
        result_1 = x - c
        result_2 = result_1 / w
        result = math.exp(-result_2**2)
    else:
        result = x
    return result, (result, result_1, result_2, t_1, w, x)


def value_rev(saved, y_bar):
    """Adjoint of value: returns x_bar."""
    result, result_1, result_2, t_1, w, x = saved
    # return result
    result_bar = y_bar
    if t_1:
        # result = math.exp(-((x - c) / w) ** 2)
        x_bar = (
            -2
            * unbroadcast(unbroadcast(result_2 * result * result_bar / w, result_1), x)
        )
    else:
        # result = x
        x_bar = result_bar
    return x_bar
