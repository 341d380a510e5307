import numpy as np
from autotangent.runtime import zeros


def new_Band_jvp(size, diagonal, *, diagonal_dot):
    """Value and tangent of new_Band along diagonal_dot."""
    self = object.__new__(Band)
    self_dot = zeros(self)
    self_dot.size = 0.0
    self.size = size
    self_1 = np.zeros((2, size))
    self_dot.values = np.zeros_like(self_1)
    self.values = self_1
    self_dot.values[0, :] = diagonal_dot
    self.values[0, :] = diagonal
    return self, self_dot
