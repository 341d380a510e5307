# autotangent-cache 1
# function: tests.programs.data_shared_result:Table.scale   variant: tangent   wrt: self
#     x   defines: scale_jvp
# source: ../data_shared_result.py   0f378b29696e6d7b
# generated: d86ed73b71ae4a1e   gen: 1.0.0
# kinds: self tests.programs.data_shared_result:Table{rows: array(f; ?), first: array(f;
#     ?)}, x float
# result: any
# resolved:
# deps:
# pin: no

def scale_jvp(self, x, *, self_dot, x_dot):
    """Value and tangent of scale along (self_dot, x_dot)."""
    self_dot.rows[0] = x * self_dot.rows[0] + self.rows[0] * x_dot
    self.rows[0] = self.rows[0] * x
    return None, None
