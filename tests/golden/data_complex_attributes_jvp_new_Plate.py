import numpy as np
from autotangent.runtime import zeros


def new_Plate_jvp(u, k, *, u_dot, k_dot):
    """Value and tangent of new_Plate along (u_dot, k_dot)."""
    self = object.__new__(Plate)
    self_dot = zeros(self)
    t_1 = u
    t_1_dot = u_dot
    t_2 = np.zeros_like(u)
    t_3 = k
    t_3_dot = k_dot
    self_dot.u = t_1_dot
    self.u = t_1
    self_dot.w = np.zeros_like(t_2)
    self.w = t_2
    self_dot.k = t_3_dot
    self.k = t_3
    return self, self_dot
