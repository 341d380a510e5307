# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.reverse   variant: tangent   wrt:
#     self   defines: reverse_jvp
# source: ../data_methods_of_lists.py   63c6ff46d46f708f
# generated: 6688a2f6ce1f96eb   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}
# result: any
# resolved:
# deps:
# pin: no

def reverse_jvp(self, *, self_dot):
    """Value and tangent of reverse along self_dot."""
    self_dot.total = -self_dot.total / (self.total * self.total)
    self.total = 1.0 / self.total
    return None, None
