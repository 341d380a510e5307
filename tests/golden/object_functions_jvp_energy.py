# autotangent-cache 1
# function: tests.programs.object_functions:Model.energy   variant: tangent   wrt: self
#     q   defines: energy_jvp
# source: ../object_functions.py   00c174939a900f31
# generated: 8183ef7e3e9d25b7   gen: 1.0.0
# kinds: self tests.programs.object_functions:Model{k: float, terms: dict(potential:
#     tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>{self:
#     tests.programs.object_functions:Model{k: float}}, linear:
#     tests.programs.object_functions:Model.linear.<capturing self>{self:
#     tests.programs.object_functions:Model{k: float}})}, q float
# result: float
# resolved: isinstance -> builtins:isinstance; sum -> builtins:sum
# deps: tests.programs.object_functions:Model.__init__=8859bb35fcd67c1f,
#     tests.programs.object_functions:Model.linear=bdde90c228d4a947
# pin: no

from autotangent.runtime import called, closure, tangent

lambda_1_closure = closure("tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>")
lambda_1_call = called(lambda_1_closure)
linear_closure = closure("tests.programs.object_functions:Model.linear.<capturing self>")
linear_call = called(linear_closure)
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure q",
    "closure tests.programs.object_functions:Model.__init__.<new Model>.<inner lambda_1>{self: tests.programs.object_functions:Model{k: float}}, q float",
)
linear_call_jvp = tangent(
    linear_call,
    "closure q",
    "closure tests.programs.object_functions:Model.linear.<capturing self>{self: tests.programs.object_functions:Model{k: float}}, q float",
)


def energy_jvp(self, q, *, self_dot, q_dot):
    """Value and tangent of energy along (self_dot, q_dot)."""
    t_1 = []
    t_1_dot = []
    t_2 = self.terms
    t_2_dot = self_dot.terms
    for key in t_2:
        term = t_2[key]
        term_dot = t_2_dot[key]
        if isinstance(term, lambda_1_closure):
            t_3_1, t_3_1_dot = lambda_1_call_jvp(
                term, q, closure_dot=term_dot, q_dot=q_dot
            )
            t_3 = t_3_1
            t_3_dot = t_3_1_dot
        else:
            t_3_2, t_3_2_dot = linear_call_jvp(
                term, q, closure_dot=term_dot, q_dot=q_dot
            )
            t_3 = t_3_2
            t_3_dot = t_3_2_dot
        t_1_dot.append(t_3_dot)
        t_1.append(t_3)
    return sum(t_1), sum(t_1_dot)
