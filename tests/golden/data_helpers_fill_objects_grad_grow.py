# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:Part.grow   variant: pair   wrt:
#     self by   shadows: self   defines: grow_fwd grow_rev
# source: ../data_helpers_fill_objects.py   49c2ea87cbbf4530
# generated: 70ac014a7f41d566   gen: 1.0.0
# kinds: self tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: dict()}, by float
# result: any
# resolved:
# deps:
# pin: no

def grow_fwd(self, by):
    """Value of grow and what grow_rev needs."""
    self.size += by
    self.last = by * self.size
    return None, (by, self)


def grow_rev(saved, self_bar):
    """Adjoint of grow: adds into self_bar, returns by_bar."""
    by, self = saved
    # self.last = by * self.size
    self_1_bar = self_bar.last
    self_bar.last = 0.0
    by_bar = self.size * self_1_bar
    self_bar.size += by * self_1_bar
    # self.size += by
    by_bar += self_bar.size
    return by_bar
