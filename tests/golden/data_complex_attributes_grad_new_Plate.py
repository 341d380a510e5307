import numpy as np
from autotangent.runtime import add_into, zeros


def new_Plate_fwd(u, k):
    """Value of new_Plate and what new_Plate_rev needs."""
    self = object.__new__(Plate)
    t_1 = u
    t_2 = np.zeros_like(u)
    t_3 = k
    self.u = t_1
    self.w = t_2
    self.k = t_3
    return self, (self,)


def new_Plate_rev(saved, y_bar, u_bar):
    """Adjoint of new_Plate: adds into u_bar, returns k_bar."""
    self, = saved
    # return self
    self_bar = zeros(self, complex)
    add_into(self_bar, y_bar)
    # self.k = t_3
    t_3_bar = self_bar.k
    self_bar.k = 0.0
    # self.w = t_2
    self_bar.w = 0.0
    # self.u = t_1
    self_1_bar = self_bar.u.copy()
    self_bar.u = 0.0
    t_1_bar = self_1_bar.real.copy()
    # t_3 = k
    k_bar = t_3_bar
    # t_1 = u
    u_bar += t_1_bar
    return k_bar
