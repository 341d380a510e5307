# autotangent-cache 1
# function: tests.programs.object_functions:Spring.step   variant: tangent   wrt: self q
#     defines: step_jvp
# source: ../object_functions.py   2e5717bd086eea26
# generated: 7f92ab505c85ccc1   gen: 1.0.0
# kinds: self tests.programs.object_functions:Spring{force:
#     object(tests.programs.object_functions:Spring.__init__.<new Spring>.<inner
#     lambda_1>{stiffness: float}, tests.programs.object_functions:total.<inner
#     lambda_1>{k: float, spring: again(tests.programs.object_functions:Spring)}), mass:
#     float}, q float, h float
# result: float
# resolved: isinstance -> builtins:isinstance
# deps: tests.programs.object_functions:Spring.__init__=119edbc34ef4993f,
#     tests.programs.object_functions:total=8f68b789013a2cd9
# pin: no

from autotangent.runtime import called, closure, inner, tangent

lambda_1_closure = closure("tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
lambda_1 = inner(total, "lambda_1")
lambda_1_closure_1 = closure(lambda_1)
lambda_1_call_1 = called(lambda_1_closure_1)
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure q",
    "closure tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, q float",
)
lambda_1_call_1_jvp = tangent(
    lambda_1_call_1,
    "closure q",
    "closure tests.programs.object_functions:total.<inner lambda_1>{k: float, spring: tests.programs.object_functions:Spring{force: object(tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, tests.programs.object_functions:total.<inner lambda_1>{k: float, spring: again(tests.programs.object_functions:Spring)}), mass: float}}, q float",
)


def step_jvp(self, q, h, *, self_dot, q_dot):
    """Value and tangent of step along (self_dot, q_dot)."""
    t_1 = self.force
    t_1_dot = self_dot.force
    if isinstance(t_1, lambda_1_closure):
        t_2_1, t_2_1_dot = lambda_1_call_jvp(t_1, q, closure_dot=t_1_dot, q_dot=q_dot)
        t_2 = t_2_1
        t_2_dot = t_2_1_dot
    else:
        t_2_2, t_2_2_dot = lambda_1_call_1_jvp(t_1, q, closure_dot=t_1_dot, q_dot=q_dot)
        t_2 = t_2_2
        t_2_dot = t_2_2_dot
    t_3 = h * t_2 / self.mass
    return q + t_3, q_dot + (h * t_2_dot - t_3 * self_dot.mass) / self.mass
