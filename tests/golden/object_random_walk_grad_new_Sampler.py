import numpy as np
from autotangent.runtime import add_into, zeros


def new_Sampler_fwd(width, seed):
    """Value of new_Sampler and what new_Sampler_rev needs."""
    self = object.__new__(Sampler)
    self.width = width
    self.rng = np.random.default_rng(seed)
    self.at = 0.0
    self.accepted = 0
    return self, (self,)


def new_Sampler_rev(saved, y_bar):
    """Adjoint of new_Sampler: returns width_bar."""
    self, = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.width = width
    width_bar = self_bar.width
    return width_bar
