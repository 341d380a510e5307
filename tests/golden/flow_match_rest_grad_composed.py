# autotangent-cache 1
# function: tests.programs.flow_match_rest:composed   variant: pair   wrt: x   defines:
#     composed_fwd composed_rev
# source: ../flow_match_rest.py   75effca7376debdc
# generated: 2a9e9439ec64b255   gen: 1.0.0
# kinds: x float, stages list(float)
# result: optional(float)
# resolved: composed -> tests.programs.flow_match_rest:composed; isinstance ->
#     builtins:isinstance; len -> builtins:len; list -> builtins:list; tuple ->
#     builtins:tuple
# deps: tests.programs.flow_match_rest:composed=75effca7376debdc
# pin: no

def composed_fwd(x, stages):
    """Value of composed and what composed_rev needs."""
    first = None
    saved = None
    if len(stages) == 0:
        result = x - 1.0
    elif len(stages) >= 1:
        first = stages[0]
        others = list(stages[1:])
        result, saved = composed_fwd(first * x + x * x, others)
    else:
        result = None
    return result, (first, saved, stages, x)


def composed_rev(saved, y_bar):
    """Adjoint of composed: returns x_bar."""
    first, saved, stages, x = saved
    # return result
    result_bar = y_bar
    if len(stages) == 0:
        # result = x - 1.0
        x_bar = result_bar
    else:
        x_bar = 0.0
        if len(stages) >= 1:
            # result = composed(first * x + x * x, others)
            result_1_bar = composed_rev(saved, result_bar)
            x_bar += (first + 2 * x) * result_1_bar
    return x_bar
