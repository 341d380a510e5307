# autotangent-cache 1
# function: tests.programs.alias_attribute_twice:Row.energy   variant: tangent   wrt:
#     self   defines: energy_jvp
# source: ../alias_attribute_twice.py   b54807825c5fce52
# generated: 992c426a249228f8   gen: 1.0.0
# kinds: self tests.programs.alias_attribute_twice:Row{cells: array(f; n), first:
#     array(f; ?)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def energy_jvp(self, *, self_dot):
    """Value and tangent of energy along self_dot."""
    self_dot.first[0] = 2 * self_dot.first[0]
    self.first[0] *= 2
    t_1 = np.sum(self.cells**2)
    return (
        t_1 * self.first[0],
        (
            2 * self.first[0] * np.sum(self.cells * self_dot.cells)
            + t_1 * self_dot.first[0]
        ),
    )
