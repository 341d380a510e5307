import numpy as np
from autotangent.runtime import zeros


def new_Particle_jvp(m, *, m_dot):
    """Value and tangent of new_Particle along m_dot."""
    self = object.__new__(Particle)
    self_dot = zeros(self)
    self_dot.m = m_dot
    self.m = m
    self_1 = np.zeros(2)
    self_dot.p = np.zeros_like(self_1)
    self.p = self_1
    self_dot.f = zeros(None)
    self.f = None
    return self, self_dot
