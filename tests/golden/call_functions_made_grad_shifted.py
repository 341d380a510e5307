# autotangent-cache 1
# function: tests.programs.call_functions_made:shifted   variant: pair   wrt: by
#     defines: shifted_fwd shifted_rev
# source: ../call_functions_made.py   d9e12cf11bf95ff9
# generated: d2e61ba746912dd3   gen: 1.0.0
# kinds: by float
# result: tests.programs.call_functions_made:shifted.<inner lambda_1>{by: float}
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner

lambda_1 = inner(shifted, "lambda_1")
lambda_1_closure = closure(lambda_1)


def shifted_fwd(by):
    """Value of shifted and what shifted_rev needs."""
    return lambda_1_closure(by), ()


def shifted_rev(saved, y_bar):
    """Adjoint of shifted: returns by_bar."""
    # return lambda t: t + by
    by_bar = y_bar.by
    return by_bar
