# autotangent-cache 1
# function: tests.programs.flow_match_rest:composed   variant: tangent   wrt: x
#     defines: composed_jvp
# source: ../flow_match_rest.py   75effca7376debdc
# generated: fd789865bbec1efa   gen: 1.0.0
# kinds: x float, stages list(float)
# result: optional(float)
# resolved: composed -> tests.programs.flow_match_rest:composed; isinstance ->
#     builtins:isinstance; len -> builtins:len; list -> builtins:list; tuple ->
#     builtins:tuple
# deps: tests.programs.flow_match_rest:composed=75effca7376debdc
# pin: no

from autotangent.runtime import zeros


def composed_jvp(x, stages, *, x_dot):
    """Value and tangent of composed along x_dot."""
    if len(stages) == 0:
        result = x - 1.0
        result_dot = x_dot
    elif len(stages) >= 1:
        first = stages[0]
        others = list(stages[1:])
        result_1, result_1_dot = composed_jvp(
            first * x + x * x, others, x_dot=(first + 2 * x) * x_dot
        )
        result = result_1
        result_dot = result_1_dot
    else:
        result = None
        result_dot = zeros(result)
    return result, result_dot
