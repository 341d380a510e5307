# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.warm   variant: pair   wrt: self
#     conductivity   shadows: self conductivity   defines: warm_fwd warm_rev
# source: ../object_grid_written.py   11051f11b80dda98
# generated: 923e0fb25a71cc4a   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}, conductivity array(f; n n), dt float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def warm_fwd(self, conductivity, dt):
    """Value of warm and what warm_rev needs."""
    self_1 = dt * conductivity
    self_2 = np.sin(self.level)
    self_3 = self_1 * self_2
    self_4 = self.level[...].copy()
    self.level[...] += self_3
    self_5 = self.heat
    self.heat += np.sum(self.level) * dt
    return None, (dt, self, self_1, self_2, self_3, self_4, self_5)


def warm_rev(saved, self_bar, conductivity_bar):
    """Adjoint of warm: adds into self_bar, conductivity_bar."""
    dt, self, self_1, self_2, self_3, self_4, self_5 = saved
    self.heat = self_5
    # self.heat += np.sum(self.level) * dt
    self_6_bar = self_bar.heat
    self_bar.level += dt * self_6_bar
    self.level[...] = self_4
    # self.level += dt * conductivity * np.sin(self.level)
    self_3_bar = unbroadcast(self_bar.level[...], self_3).copy()
    conductivity_bar += dt * self_2 * self_3_bar
    self_bar.level += np.cos(self.level) * unbroadcast(self_1 * self_3_bar, self_2)
