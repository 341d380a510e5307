# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.laplacian   variant: pair   wrt:
#     self   shadows: self   defines: laplacian_fwd laplacian_rev
# source: ../object_grid_written.py   68b965e0b2bfb873
# generated: a6c85b44481b412f   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}
# result: array(f; ? ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def laplacian_fwd(self):
    """Value of laplacian and what laplacian_rev needs."""
    t = self.level
    out = np.zeros_like(t)
    out[1:-1, 1:-1] = t[2:, 1:-1] + t[:-2, 1:-1] + t[1:-1, 2:] + t[1:-1, :-2] - 4 * t[1:-1, 1:-1]
    t_1 = out / self.spacing**2
    return t_1, (self, t, t_1)


def laplacian_rev(saved, y_bar, self_bar):
    """Adjoint of laplacian: adds into self_bar."""
    self, t, t_1 = saved
    # return out / self.spacing**2
    out_bar = y_bar / self.spacing**2
    self_bar.spacing -= 2 * self.spacing * np.sum(t_1 * out_bar)
    # out[1:-1, 1:-1] = t[2:, 1:-1] + t[:-2, 1:-1] + t[1:-1, 2:] + t[1:-1, :-2] - 4  ...
    t_bar = np.zeros_like(t)
    t_bar[2:, 1:-1] = out_bar[1:-1, 1:-1]
    t_bar[:-2, 1:-1] += out_bar[1:-1, 1:-1]
    t_bar[1:-1, 2:] += out_bar[1:-1, 1:-1]
    t_bar[1:-1, :-2] += out_bar[1:-1, 1:-1]
    t_bar[1:-1, 1:-1] -= 4 * out_bar[1:-1, 1:-1]
    # t = self.level
    self_bar.level += t_bar
