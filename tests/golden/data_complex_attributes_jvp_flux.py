# autotangent-cache 1
# function: tests.programs.data_complex_attributes:Plate.flux   variant: tangent   wrt:
#     self   defines: flux_jvp
# source: ../data_complex_attributes.py   b07719dffcef4eb8
# generated: 5eb12fbaee698e00   gen: 1.0.0
# kinds: self tests.programs.data_complex_attributes:Plate{u: array(f; n), w: array(f;
#     n), k: complex}
# result: complex
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def flux_jvp(self, *, self_dot):
    """Value and tangent of flux along self_dot."""
    t_1 = np.sum(self.u**2)
    return self.k * t_1, t_1 * self_dot.k + 2 * self.k * np.sum(self.u * self_dot.u)
