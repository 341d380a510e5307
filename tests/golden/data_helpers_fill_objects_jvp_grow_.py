# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:Part.grow   variant: tangent   wrt:
#     self by   defines: grow_jvp
# source: ../data_helpers_fill_objects.py   49c2ea87cbbf4530
# generated: e6a97addbe76ea4f   gen: 1.0.0
# kinds: self tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: mapping(str: float)}, by float
# result: any
# resolved:
# deps:
# pin: no

def grow_jvp(self, by, *, self_dot, by_dot):
    """Value and tangent of grow along (self_dot, by_dot)."""
    self_dot.size += by_dot
    self.size += by
    self_dot.last = self.size * by_dot + by * self_dot.size
    self.last = by * self.size
    return None, None
