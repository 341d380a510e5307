# autotangent-cache 1
# function: tests.programs.object_made_beside_numbers:Sums.add   variant: tangent   wrt:
#     self row   defines: add_jvp
# source: ../object_made_beside_numbers.py   30e760976ad086e7
# generated: c9a6a88331a01188   gen: 1.0.0
# kinds: self tests.programs.object_made_beside_numbers:Sums{x: array(f; n), total:
#     float}, row array(f; 1 n)
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def add_jvp(self, row, *, self_dot, row_dot):
    """Value and tangent of add along (self_dot, row_dot)."""
    self_dot.total += np.sum(self.x * row_dot + row * self_dot.x)
    self.total += np.sum(row * self.x)
    return None, None
