# autotangent-cache 1
# function: tests.programs.call_functions_made:scaled   variant: tangent   wrt: rate
#     defines: scaled_jvp
# source: ../call_functions_made.py   8da2b50864c6a99c
# generated: 04f81c6948798086   gen: 1.0.0
# kinds: rate float
# result: tests.programs.call_functions_made:scaled.<inner apply>{rate: float}
# resolved:
# deps:
# pin: no

from autotangent.runtime import closure, inner, namespace

apply_1 = inner(scaled, "apply")
apply_closure = closure(apply_1)


def scaled_jvp(rate, *, rate_dot):
    """Value and tangent of scaled along rate_dot."""
    apply = apply_closure(rate)
    apply_dot = namespace(rate=rate_dot)
    return apply, apply_dot
