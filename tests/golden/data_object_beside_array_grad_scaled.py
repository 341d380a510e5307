# autotangent-cache 1
# function: tests.programs.data_object_beside_array:Stage.scaled   variant: shadow
#     wrt: self factor   shadows: self   defines: scaled_fwd scaled_rev
# source: ../data_object_beside_array.py   9cbd3b4f41fa945e
# generated: ac844e0b549cc801   gen: 1.0.0
# kinds: self tests.programs.data_object_beside_array:Stage{values: array(f; ?), best:
#     None}, factor float
# result: tests.programs.data_object_beside_array:Stage{values: array(f; ?), best:
#     optional(float)}
# resolved:
# deps:
# pin: no

import numpy as np


def scaled_fwd(self, factor, *, self_bar):
    """Value of scaled and what scaled_rev needs."""
    t_1 = self.values * factor
    t_1_bar = np.zeros_like(t_1)
    self_bar_1 = self_bar.values
    self_bar.values = t_1_bar
    self_1 = self.values
    self.values = t_1
    self_bar.best = 0.0
    self_2 = self.best
    self.best = factor * self.values[0]
    return (
        (self, self_bar),
        (factor, self, self_1, self_2, self_bar, self_bar_1, t_1_bar),
    )


def scaled_rev(saved):
    """Adjoint of scaled: adds into self_bar, returns factor_bar."""
    factor, self, self_1, self_2, self_bar, self_bar_1, t_1_bar = saved
    self.best = self_2
    # self.best = factor * self.values[0]
    self_3_bar = self_bar.best
    self_bar.best = 0.0
    factor_bar = self.values[0] * self_3_bar
    self_bar.values[0] += factor * self_3_bar
    self.values = self_1
    self_bar.values = self_bar_1
    # t_1 = self.values * factor
    self_bar.values += factor * t_1_bar
    factor_bar += self.values @ t_1_bar
    return factor_bar
