# autotangent-cache 1
# function: tests.programs.call_functions_made:scaled   variant: pair   wrt: rate
#     defines: scaled_fwd scaled_rev
# source: ../call_functions_made.py   8da2b50864c6a99c
# generated: 349248de052ce7e1   gen: 1.0.0
# kinds: rate float
# result: tests.programs.call_functions_made:scaled.<inner apply>{rate: float}
# resolved:
# deps:
# pin: no

from autotangent.runtime import add_into, closure, inner, zeros

apply_1 = inner(scaled, "apply")
apply_closure = closure(apply_1)


def scaled_fwd(rate):
    """Value of scaled and what scaled_rev needs."""
    apply = apply_closure(rate)
    return apply, (apply,)


def scaled_rev(saved, y_bar):
    """Adjoint of scaled: returns rate_bar."""
    apply, = saved
    # return apply
    apply_bar = zeros(apply)
    add_into(apply_bar, y_bar)
    # def apply(t): return t * rate
    rate_bar = apply_bar.rate
    return rate_bar
