# autotangent-cache 1
# function: tests.programs.data_classes_stored:Disc.grow   variant: pair   wrt: self by
#     shadows: self   defines: grow_fwd grow_rev
# source: ../data_classes_stored.py   1881accb29d825c4
# generated: 2b361d7954345c48   gen: 1.0.0
# kinds: self tests.programs.data_classes_stored:Disc{size: any, last: optional(float)},
#     by float
# result: any
# resolved:
# deps:
# pin: no

from autotangent.runtime import unbroadcast


def grow_fwd(self, by):
    """Value of grow and what grow_rev needs."""
    self.size += by
    self.last = by
    return None, (by, self)


def grow_rev(saved, self_bar):
    """Adjoint of grow: adds into self_bar, returns by_bar."""
    by, self = saved
    # self.last = by
    by_bar = self_bar.last
    self_bar.last = 0.0
    # self.size += by
    by_bar += unbroadcast(self_bar.size, by)
    self_bar.size = unbroadcast(self_bar.size, self.size)
    return by_bar
