# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.append   variant: tangent   wrt:
#     self v   defines: append_jvp
# source: ../data_methods_of_lists.py   533c184f12e7b36d
# generated: 4aa3c7a984a096f7   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, v
#     float
# result: any
# resolved:
# deps:
# pin: no

def append_jvp(self, v, *, self_dot, v_dot):
    """Value and tangent of append along (self_dot, v_dot)."""
    self_dot.total += 2 * v * v_dot
    self.total += v * v
    self.count += 1
    return None, None
