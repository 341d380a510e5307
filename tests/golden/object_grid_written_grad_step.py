# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.step   variant: shadow   wrt: self
#     conductivity   shadows: self conductivity   defines: step_fwd step_rev
# source: ../object_grid_written.py   39abf0d92c2dd692
# generated: 938a1128c2026896   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}, conductivity array(f; n n), dt float
# result: any
# resolved:
# deps: tests.programs.object_grid_written:Plate.laplacian=68b965e0b2bfb873
# pin: no

import numpy as np
from autotangent.runtime import pair, unbroadcast

laplacian_fwd, laplacian_rev = pair(
    Plate.laplacian,
    "self",
    "self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ? ?), steps: int, heat: float}",
)


def step_fwd(self, conductivity, dt, *, self_bar, conductivity_bar):
    """Value of step and what step_rev needs."""
    t_1_2 = dt * conductivity
    t_1_1, saved = laplacian_fwd(self)
    t_1 = self.level + t_1_2 * t_1_1
    t_1_bar = np.zeros_like(t_1)
    self_bar_1 = self_bar.level
    self_bar.level = t_1_bar
    self_3 = self.level
    self.level = t_1
    self_2 = self.level[0, :].copy()
    self.level[0, :] = self.level[1, :]
    self_1 = self.steps
    self.steps += 1
    return (
        None,
        (
            conductivity_bar,
            dt,
            saved,
            self,
            self_1,
            self_2,
            self_3,
            self_bar,
            self_bar_1,
            t_1_1,
            t_1_2,
            t_1_bar,
        ),
    )


def step_rev(saved):
    """Adjoint of step: adds into self_bar, conductivity_bar."""
    conductivity_bar, dt, saved, self, self_1, self_2, self_3, self_bar, self_bar_1, t_1_1, t_1_2, t_1_bar = saved
    self.steps = self_1
    self.level[0, :] = self_2
    # self.level[0, :] = self.level[1, :]
    self_bar.level[1, :] += unbroadcast(self_bar.level[0, :], self.level[1, :])
    self_bar.level[0, :] = 0.0
    self.level = self_3
    self_bar.level = self_bar_1
    # t_1 = self.level + dt * conductivity * self.laplacian()
    self_bar.level += unbroadcast(t_1_bar, self.level)
    conductivity_bar += dt * t_1_1 * t_1_bar
    laplacian_rev(saved, unbroadcast(t_1_2 * t_1_bar, t_1_1), self_bar)
