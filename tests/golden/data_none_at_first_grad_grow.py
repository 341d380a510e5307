# autotangent-cache 1
# function: tests.programs.data_none_at_first:Mark.grow   variant: pair   wrt: self by
#     shadows: self   defines: grow_fwd grow_rev
# source: ../data_none_at_first.py   1881accb29d825c4
# generated: 5726fa81c39e5684   gen: 1.0.0
# kinds: self tests.programs.data_none_at_first:Mark{size: float, last:
#     optional(float)}, by float
# result: any
# resolved:
# deps:
# pin: no

def grow_fwd(self, by):
    """Value of grow and what grow_rev needs."""
    self.size += by
    self.last = by
    return None, ()


def grow_rev(saved, self_bar):
    """Adjoint of grow: adds into self_bar, returns by_bar."""
    # self.last = by
    by_bar = self_bar.last
    self_bar.last = 0.0
    # self.size += by
    by_bar += self_bar.size
    return by_bar
