# autotangent-cache 1
# function: tests.programs.call_captured_later:Scale.of   variant: tangent   wrt: self
#     defines: of_jvp
# source: ../call_captured_later.py   c2bf84a1656bc01b
# generated: 6dc53777773c3a47   gen: 1.0.0
# kinds: self tests.programs.call_captured_later:Scale{factor:
#     tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n:
#     list(float)}}, value float
# result: float
# resolved:
# deps: tests.programs.call_captured_later:read_late=29df2645d6cded78
# pin: no

from autotangent.runtime import called, closure, inner, tangent

lambda_1 = inner(read_late, "lambda_1")
lambda_1_closure = closure(lambda_1, "n")
lambda_1_call = called(lambda_1_closure)
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure",
    "closure tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n: list(float)}, t float",
)


def of_jvp(self, value, *, self_dot):
    """Value and tangent of of along self_dot."""
    t_1, t_1_dot = lambda_1_call_jvp(self.factor, value, closure_dot=self_dot.factor)
    return t_1, t_1_dot
