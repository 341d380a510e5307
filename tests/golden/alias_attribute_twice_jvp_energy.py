# autotangent-cache 1
# function: tests.programs.alias_attribute_twice:Ring.energy   variant: tangent   wrt:
#     self   defines: energy_jvp
# source: ../alias_attribute_twice.py   568d642ebacf00b9
# generated: af6afdd23da5d463   gen: 1.0.0
# kinds: self tests.programs.alias_attribute_twice:Ring{cells: array(f; n), all:
#     array(f; n)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def energy_jvp(self, *, self_dot):
    """Value and tangent of energy along self_dot."""
    self_dot.all[0] = 2 * self_dot.all[0]
    self.all[0] *= 2
    return np.sum(self.cells**2), 2 * np.sum(self.cells * self_dot.cells)
