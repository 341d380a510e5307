# autotangent-cache 1
# function: tests.programs.data_object_classes:Dense.penalty   variant: tangent   wrt:
#     self   defines: penalty_jvp
# source: ../data_object_classes.py   3d681fe3a70c16a3
# generated: 8a4b8f8b86adb750   gen: 1.0.0
# kinds: self tests.programs.data_object_classes:Scaled{W: array(f; n n), b: array(f;
#     n)}
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def penalty_jvp(self, *, self_dot):
    """Value and tangent of penalty along self_dot."""
    return np.sum(self.W**2), 2 * np.sum(self.W * self_dot.W)
