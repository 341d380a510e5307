# autotangent-cache 1
# function: tests.programs.object_made_beside_numbers:Sums.add   variant: pair   wrt:
#     self row   shadows: self row   defines: add_fwd add_rev
# source: ../object_made_beside_numbers.py   30e760976ad086e7
# generated: b0a2f719523adb9e   gen: 1.0.0
# kinds: self tests.programs.object_made_beside_numbers:Sums{x: array(f; n), total:
#     float}, row array(f; 1 n)
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def add_fwd(self, row):
    """Value of add and what add_rev needs."""
    self_1 = self.total
    self.total += np.sum(row * self.x)
    return None, (row, self, self_1)


def add_rev(saved, self_bar, row_bar):
    """Adjoint of add: adds into self_bar, row_bar."""
    row, self, self_1 = saved
    self.total = self_1
    # self.total += np.sum(row * self.x)
    self_2_bar = self_bar.total
    row_bar += self_2_bar * self.x
    self_bar.x += np.sum(self_2_bar * row, axis=0)
