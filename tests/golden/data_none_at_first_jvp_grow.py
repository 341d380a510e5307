# autotangent-cache 1
# function: tests.programs.data_none_at_first:Mark.grow   variant: tangent   wrt: self
#     by   defines: grow_jvp
# source: ../data_none_at_first.py   1881accb29d825c4
# generated: dc12d41587258a94   gen: 1.0.0
# kinds: self tests.programs.data_none_at_first:Mark{size: float, last:
#     optional(float)}, by float
# result: any
# resolved:
# deps:
# pin: no

def grow_jvp(self, by, *, self_dot, by_dot):
    """Value and tangent of grow along (self_dot, by_dot)."""
    self_dot.size += by_dot
    self.size += by
    self_dot.last = by_dot
    self.last = by
    return None, None
