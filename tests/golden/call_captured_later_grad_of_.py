# autotangent-cache 1
# function: tests.programs.call_captured_later:Scale.of   variant: pair   wrt: self
#     value   shadows: self   defines: of_fwd of_rev
# source: ../call_captured_later.py   c2bf84a1656bc01b
# generated: 1e16e17f9267328c   gen: 1.0.0
# kinds: self tests.programs.call_captured_later:Scale{factor:
#     tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n:
#     list(float)}}, value float
# result: float
# resolved:
# deps: tests.programs.call_captured_later:read_late=29df2645d6cded78
# pin: no

from autotangent.runtime import called, closure, inner, pair

lambda_1 = inner(read_late, "lambda_1")
lambda_1_closure = closure(lambda_1, "n")
lambda_1_call = called(lambda_1_closure)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n: list(float)}, t float",
)


def of_fwd(self, value):
    """Value of of and what of_rev needs."""
    t_1, saved = lambda_1_call_fwd(self.factor, value)
    return t_1, (saved,)


def of_rev(saved, y_bar, self_bar):
    """Adjoint of of: adds into self_bar, returns value_bar."""
    saved, = saved
    # return self.factor(value)
    value_bar = lambda_1_call_rev(saved, y_bar, self_bar.factor)
    return value_bar
