# autotangent-cache 1
# function: tests.programs.flow_match_patterns:value   variant: tangent   wrt: x
#     defines: value_jvp
# source: ../flow_match_patterns.py   188481c004c0428f
# generated: 92863cc5da852109   gen: 1.0.0
# kinds: shape tests.programs.flow_match_patterns:Gauss{center: float, width: float}, x
#     float
# result: float
# resolved: Gauss -> tests.programs.flow_match_patterns:Gauss; Power ->
#     tests.programs.flow_match_patterns:Power; isinstance -> builtins:isinstance
# deps:
# pin: no

def value_jvp(shape, x, *, x_dot):
    """Value and tangent of value along x_dot."""
    result = x
    result_dot = x_dot
    return result, result_dot
