# autotangent-cache 1
# function: tests.programs.data_object_lists:Dense.__call__   variant: tangent   wrt:
#     self x   defines: __call___jvp
# source: ../data_object_lists.py   8028a912afb15a3e
# generated: e04a7b825403c8b7   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Dense{weight: float, act:
#     function(math:tanh)}, x float
# result: float
# resolved:
# deps:
# pin: no

def __call___jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of __call__ along (self_dot, x_dot)."""
    t_1 = self.act(self.weight * x)
    return t_1, x * (1 - t_1**2) * self_dot.weight + self.weight * (1 - t_1**2) * x_dot
