# autotangent-cache 1
# function: tests.programs.data_classes_stored:Strip.grow   variant: tangent   wrt: self
#     by   defines: grow_jvp
# source: ../data_classes_stored.py   592c8d1c71a9003d
# generated: 31588e87f5f19ebe   gen: 1.0.0
# kinds: self tests.programs.data_classes_stored:Strip{size: any, width: any, last:
#     optional(float)}, by float
# result: any
# resolved:
# deps:
# pin: no

def grow_jvp(self, by, *, self_dot, by_dot):
    """Value and tangent of grow along (self_dot, by_dot)."""
    self_dot.size = self_dot.size + 2 * by_dot
    self.size = self.size + 2.0 * by
    self_dot.width = self.size * self_dot.width + self.width * self_dot.size
    self.width *= self.size
    if self.last is None:
        self_dot.last = 2 * by * by_dot
        self.last = by * by
    return None, None
