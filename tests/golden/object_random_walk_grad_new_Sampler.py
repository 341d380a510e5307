import numpy as np
from autotangent.runtime import add_into, held, hold, zeros


def new_Sampler_fwd(width, seed):
    """Value of new_Sampler and what new_Sampler_rev needs."""
    self = object.__new__(Sampler)
    self.width = width
    self_1 = held(self, 'rng')
    self.rng = np.random.default_rng(seed)
    self_2 = held(self, 'at')
    self.at = 0.0
    self_3 = held(self, 'accepted')
    self.accepted = 0
    return self, (self, self_1, self_2, self_3)


def new_Sampler_rev(saved, y_bar):
    """Adjoint of new_Sampler: returns width_bar."""
    self, self_1, self_2, self_3 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    hold(self, 'accepted', self_3)
    # self.accepted = 0
    self_bar.accepted = 0.0
    hold(self, 'at', self_2)
    # self.at = 0.0
    self_bar.at = 0.0
    hold(self, 'rng', self_1)
    # self.rng = np.random.default_rng(seed)
    self_bar.rng = zeros(held(self, 'rng'))
    # self.width = width
    width_bar = self_bar.width
    self_bar.width = 0.0
    return width_bar
