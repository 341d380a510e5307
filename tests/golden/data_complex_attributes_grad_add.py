# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Filter.add   variant: pair   wrt:
#     self z   shadows: self z   defines: add_fwd add_rev
# source: ../data_complex_attributes.py   1096a2e32e5f562b
# generated: cc7b991e27d52081   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q:
#     array(c; n n), total: complex}, z array(f; n)
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def add_fwd(self, z):
    """Value of add and what add_rev needs."""
    self_1 = self.H @ z
    self_2 = np.sum(self_1)
    self_3 = self.Q @ z
    self_4 = np.sum(self_3)
    self_5 = self.total
    self.total += self_2 * self_4
    return None, (self, self_1, self_2, self_3, self_4, self_5, z)


def add_rev(saved, self_bar, z_bar):
    """Adjoint of add: adds into self_bar, z_bar."""
    self, self_1, self_2, self_3, self_4, self_5, z = saved
    self.total = self_5
    # self.total += np.sum(self.H @ z) * np.sum(self.Q @ z)
    self_6_bar = self_bar.total
    self_bar.H += np.outer(np.full(np.shape(self_1), self_4 * self_6_bar), z).real
    self_bar.Q += np.outer(np.full(np.shape(self_3), self_2 * self_6_bar), z)
    z_bar += (self.H.T @ np.full(np.shape(self_1), self_4 * self_6_bar) + self.Q.T @ np.full(np.shape(self_3), self_2 * self_6_bar)).real
