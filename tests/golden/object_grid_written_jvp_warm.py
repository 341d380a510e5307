# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.warm   variant: tangent   wrt: self
#     conductivity   defines: warm_jvp
# source: ../object_grid_written.py   11051f11b80dda98
# generated: e54e78ae26ca0def   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}, conductivity array(f; n n), dt float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def warm_jvp(self, conductivity, dt, *, self_dot, conductivity_dot):
    """Value and tangent of warm along (self_dot, conductivity_dot)."""
    self_1 = dt * conductivity
    self_2 = np.sin(self.level)
    self_dot.level[...] += (
        dt * self_2 * conductivity_dot + self_1 * np.cos(self.level) * self_dot.level
    )
    self.level[...] += self_1 * self_2
    self_dot.heat += dt * np.sum(self_dot.level)
    self.heat += np.sum(self.level) * dt
    return None, None
