# autotangent-cache 1
# function: tests.programs.object_functions:Spring.step   variant: shadow   wrt: self q
#     shadows: self   defines: step_fwd step_rev
# source: ../object_functions.py   2e5717bd086eea26
# generated: 3b224ed2337b8f92   gen: 1.0.0
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

from autotangent.runtime import called, closure, inner, pair, shadowed_pair

lambda_1_closure = closure("tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
lambda_1 = inner(total, "lambda_1")
lambda_1_closure_1 = closure(lambda_1)
lambda_1_call_1 = called(lambda_1_closure_1)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure q",
    "closure tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, q float",
)
lambda_1_call_1_fwd, lambda_1_call_1_rev = shadowed_pair(
    lambda_1_call_1,
    "closure q",
    "closure tests.programs.object_functions:total.<inner lambda_1>{k: float, spring: tests.programs.object_functions:Spring{force: object(tests.programs.object_functions:Spring.__init__.<new Spring>.<inner lambda_1>{stiffness: float}, tests.programs.object_functions:total.<inner lambda_1>{k: float, spring: again(tests.programs.object_functions:Spring)}), mass: float}}, q float",
)


def step_fwd(self, q, h, *, self_bar):
    """Value of step and what step_rev needs."""
    saved = None
    saved_1 = None
    t_2 = None
    t_1_bar = self_bar.force
    t_1 = self.force
    t_3 = isinstance(t_1, lambda_1_closure)
    if t_3:
        t_2, saved = lambda_1_call_fwd(t_1, q)
    else:
        t_2, saved_1 = lambda_1_call_1_fwd(t_1, q, closure_bar=t_1_bar)
    return (
        q + h * t_2 / self.mass,
        (h, saved, saved_1, self, self_bar, t_1_bar, t_2, t_3),
    )


def step_rev(saved, y_bar):
    """Adjoint of step: adds into self_bar, returns q_bar."""
    h, saved, saved_1, self, self_bar, t_1_bar, t_2, t_3 = saved
    # return q + h * t_2 / self.mass
    q_bar = y_bar
    t_2_bar = h * y_bar / self.mass
    self_bar.mass -= h * t_2 * y_bar / (self.mass * self.mass)
    if t_3:
        # t_2 = lambda_1_call(t_1, q)
        q_bar += lambda_1_call_rev(saved, t_2_bar, t_1_bar)
    else:
        # t_2 = lambda_1_call_1(t_1, q, closure_bar=t_1_bar)
        q_bar += lambda_1_call_1_rev(saved_1, t_2_bar)
    return q_bar
