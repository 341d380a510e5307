# autotangent-cache 1
# function: tests.programs.call_function_optional:Scaled.__call__   variant: tangent
#     wrt: self t   defines: __call___jvp
# source: ../call_function_optional.py   c3e6c026dfed31df
# generated: 04379d59ab8cfad1   gen: 1.0.0
# kinds: self tests.programs.call_function_optional:Scaled{factor: float}, t float
# result: float
# resolved:
# deps:
# pin: no

def __call___jvp(self, t, *, self_dot, t_dot):
    """Value and tangent of __call__ along (self_dot, t_dot)."""
    return self.factor * t * t, t * (t * self_dot.factor + 2 * self.factor * t_dot)
