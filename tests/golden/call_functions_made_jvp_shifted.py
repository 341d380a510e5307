# autotangent-cache 1
# function: tests.programs.call_functions_made:shifted   variant: tangent   wrt: by
#     defines: shifted_jvp
# source: ../call_functions_made.py   d9e12cf11bf95ff9
# generated: e725f819492a1760   gen: 1.0.0
# kinds: by float
# result: tests.programs.call_functions_made:shifted.<inner lambda_1>{by: float}
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

lambda_1 = inner(shifted, "lambda_1")
lambda_1_closure = closure(lambda_1)


def shifted_jvp(by, *, by_dot):
    """Value and tangent of shifted along by_dot."""
    return lambda_1_closure(by), namespace(by=by_dot)
