import numpy as np
from autotangent.runtime import add_into, zeros


def new_Particle_fwd(m):
    """Value of new_Particle and what new_Particle_rev needs."""
    self = object.__new__(Particle)
    self.m = m
    self.p = np.zeros(2)
    self.f = None
    return self, (self,)


def new_Particle_rev(saved, y_bar):
    """Adjoint of new_Particle: returns m_bar."""
    self, = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.m = m
    m_bar = self_bar.m
    return m_bar
