# autotangent-cache 1
# function: tests.programs.flow_match_patterns:value   variant: pair   wrt: x   defines:
#     value_fwd value_rev
# source: ../flow_match_patterns.py   188481c004c0428f
# generated: 90433a0c41c8de48   gen: 1.0.0
# kinds: shape tests.programs.flow_match_patterns:Gauss{center: float, width: float}, x
#     float
# result: float
# resolved: Gauss -> tests.programs.flow_match_patterns:Gauss; Power ->
#     tests.programs.flow_match_patterns:Power; isinstance -> builtins:isinstance
# deps:
# pin: no

def value_fwd(shape, x):
    """Value of value and what value_rev needs."""
    result = x
    return result, ()


def value_rev(saved, y_bar):
    """Adjoint of value: returns x_bar."""
    # return result
    result_bar = y_bar
    # result = x
    x_bar = result_bar
    return x_bar
