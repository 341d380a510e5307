# autotangent-cache 1
# function: tests.programs.data_object_lists:Dense.__call__   variant: tangent   wrt:
#     self x   defines: __call___jvp
# source: ../data_object_lists.py   8028a912afb15a3e
# generated: 3cb0385abe63dd4b   gen: 1.0.0
# kinds: self tests.programs.data_object_lists:Dense{weight: float, act:
#     function(math:tanh)}, x float
# result: float
# resolved:
# deps:
# pin: no

def __call___jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of __call__ along (self_dot, x_dot)."""
    t_1 = self.act(self.weight * x)
    return t_1, (1 - t_1**2) * (x * self_dot.weight + self.weight * x_dot)
