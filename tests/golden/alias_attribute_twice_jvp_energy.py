# autotangent-cache 1
# function: tests.programs.alias_attribute_twice:Ring.energy   variant: tangent   wrt:
#     self   defines: energy_jvp
# source: ../alias_attribute_twice.py   02dbb030c1183411
# generated: ed902b1cfc6d8acc   gen: 1.0.0
# kinds: self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), first:
#     array(f; ?), all: array(f; n)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def energy_jvp(self, *, self_dot):
    """Value and tangent of energy along self_dot."""
    self_dot.first[0] = 2 * self_dot.first[0]
    self.first[0] *= 2
    self_dot.all[1] = self.first[0] * self_dot.all[1] + self.all[1] * self_dot.first[0]
    self.all[1] *= self.first[0]
    return np.sum(self.cells**2), 2 * np.sum(self.cells * self_dot.cells)
