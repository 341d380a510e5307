# autotangent-cache 1
# function: tests.programs.object_functions:Spring.step   variant: pair   wrt: self q
#     shadows: self   defines: step_fwd step_rev
# source: ../object_functions.py   2e5717bd086eea26
# generated: 0f8891d06077e3b2   gen: 1.0.0
# kinds: self tests.programs.object_functions:Spring{force:
#     tests.programs.object_functions:Spring.__init__.<new Spring>.<inner
#     lambda_1>{stiffness: float}, mass: float}, q float, h float
# result: float
# resolved:
# deps: tests.programs.object_functions:Spring.__init__=119edbc34ef4993f
# pin: no

from autotangent.runtime import called, closure, pair

lambda_1_closure = closure("tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure q",
    "closure tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, q float",
)


def step_fwd(self, q, h):
    """Value of step and what step_rev needs."""
    t_1, saved = lambda_1_call_fwd(self.force, q)
    t_2 = h * t_1 / self.mass
    return q + t_2, (h, saved, self, t_2)


def step_rev(saved, y_bar, self_bar):
    """Adjoint of step: adds into self_bar, returns q_bar."""
    h, saved, self, t_2 = saved
    # return q + h * self.force(q) / self.mass
    q_bar = y_bar + lambda_1_call_rev(saved, h * y_bar / self.mass, self_bar.force)
    self_bar.mass -= t_2 * y_bar / self.mass
    return q_bar
