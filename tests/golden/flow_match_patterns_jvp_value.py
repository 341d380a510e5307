# autotangent-cache 1
# function: tests.programs.flow_match_patterns:value   variant: tangent   wrt: x
#     defines: value_jvp
# source: ../flow_match_patterns.py   188481c004c0428f
# generated: 62cd685f719d96fb   gen: 1.0.0
# kinds: shape tests.programs.flow_match_patterns:Power{exponent: float}, x float
# result: float
# resolved: Gauss -> tests.programs.flow_match_patterns:Gauss; Power ->
#     tests.programs.flow_match_patterns:Power; isinstance -> builtins:isinstance; math
#     -> math
# deps:
# pin: no

def value_jvp(shape, x, *, x_dot):
    """Value and tangent of value along x_dot."""
    if isinstance(shape, Gauss) and shape.width > 0:
        c = shape.center
        w = shape.width
        result_1 = (x - c) / w
        result = math.exp(-result_1**2)
        result_dot = -2 * result * result_1 * x_dot / w
    else:
        result = x
        result_dot = x_dot
    return result, result_dot
