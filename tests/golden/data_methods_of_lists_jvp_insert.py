# autotangent-cache 1
# function: tests.programs.data_methods_of_lists:Meter.insert   variant: tangent   wrt:
#     self v   defines: insert_jvp
# source: ../data_methods_of_lists.py   cd4715861329aa44
# generated: dcc57681cb8e1840   gen: 1.0.0
# kinds: self tests.programs.data_methods_of_lists:Meter{total: float, count: int}, k
#     int, v float
# result: any
# resolved:
# deps:
# pin: no

def insert_jvp(self, k, v, *, self_dot, v_dot):
    """Value and tangent of insert along (self_dot, v_dot)."""
    self_dot.total += k * v_dot
    self.total += k * v
    return None, None
