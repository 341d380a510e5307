# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:Part.count   variant: tangent
#     wrt: self by   defines: count_jvp
# source: ../data_helpers_fill_objects.py   e1ede8e8d7cbbde6
# generated: b2ef7010848fcc50   gen: 1.0.0
# kinds: self tests.programs.data_helpers_fill_objects:Part{size: float, last: None,
#     total: float, table: dict()}, by float
# result: any
# resolved:
# deps:
# pin: no

def count_jvp(self, by, *, self_dot, by_dot):
    """Value and tangent of count along (self_dot, by_dot)."""
    self_dot.total = self_dot.total + self.size * by_dot + by * self_dot.size
    self.total = self.total + by * self.size
    return None, None
