# autotangent-cache 1
# function: tests.programs.object_functions:Spring.step   variant: tangent   wrt: self q
#     defines: step_jvp
# source: ../object_functions.py   2e5717bd086eea26
# generated: 9aa37bc4991e347a   gen: 1.0.0
# kinds: self tests.programs.object_functions:Spring{force:
#     tests.programs.object_functions:Spring.__init__.<new Spring>.<inner
#     lambda_1>{stiffness: float}, mass: float}, q float, h float
# result: float
# resolved:
# deps: tests.programs.object_functions:Spring.__init__=119edbc34ef4993f
# pin: no

from autotangent.runtime import called, closure, tangent

lambda_1_closure = closure("tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure q",
    "closure tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, q float",
)


def step_jvp(self, q, h, *, self_dot, q_dot):
    """Value and tangent of step along (self_dot, q_dot)."""
    t_1, t_1_dot = lambda_1_call_jvp(
        self.force, q, closure_dot=self_dot.force, q_dot=q_dot
    )
    t_2 = h * t_1 / self.mass
    return q + t_2, q_dot + (h * t_1_dot - t_2 * self_dot.mass) / self.mass
