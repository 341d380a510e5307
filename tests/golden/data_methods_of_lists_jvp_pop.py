# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.pop   variant: tangent   wrt:
#     self   defines: pop_jvp
# source: ../data_methods_of_lists.py   a3bb58300831511a
# generated: e48e1cd1d80fe547   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}
# result: float
# resolved:
# deps:
# pin: no

def pop_jvp(self, *, self_dot):
    """Value and tangent of pop along self_dot."""
    self_dot.total = 2 * self_dot.total
    self.total *= 2.0
    return self.total, self_dot.total
