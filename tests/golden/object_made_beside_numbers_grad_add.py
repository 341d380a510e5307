# autotangent-cache 1
# function: tests.programs.object_made_beside_numbers:Sums.add   variant: overlap   wrt:
#     self row   shadows: self row   defines: add_fwd add_rev
# source: ../object_made_beside_numbers.py   30e760976ad086e7
# generated: 773c974d51335a78   gen: 1.0.0
# kinds: self tests.programs.object_made_beside_numbers:Sums{x: array(f; 1 n), total:
#     float}, row array(f; ...)
# result: any
# resolved: np -> numpy
# deps:
# pin: no

from autotangent.runtime import spread, unbroadcast


def add_fwd(self, row):
    """Value of add and what add_rev needs."""
    self_1 = row * self.x
    self_2 = self.total
    self.total += np.sum(self_1)
    return None, (row, self, self_1, self_2)


def add_rev(saved, self_bar, row_bar):
    """Adjoint of add: adds into self_bar, row_bar."""
    row, self, self_1, self_2 = saved
    self.total = self_2
    # self.total += np.sum(row * self.x)
    self_1_bar = spread(self_bar.total, self_1, None, False).copy()
    row_bar += unbroadcast(self.x * self_1_bar, row)
    self_bar.x += unbroadcast(row * self_1_bar, self.x)
