# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Filter.add   variant: tangent   wrt:
#     self z   defines: add_jvp
# source: ../data_complex_attributes.py   1096a2e32e5f562b
# generated: d3d37277dabdbc7a   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Filter{H: array(f; n n), Q:
#     array(c; n n), total: complex}, z array(f; n)
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def add_jvp(self, z, *, self_dot, z_dot):
    """Value and tangent of add along (self_dot, z_dot)."""
    self_1 = np.sum(self.H @ z)
    self_2 = np.sum(self.Q @ z)
    self_dot.total += (
        self_2 * np.sum(self_dot.H @ z + self.H @ z_dot)
        + self_1 * np.sum(self_dot.Q @ z + self.Q @ z_dot)
    )
    self.total += self_1 * self_2
    return None, None
