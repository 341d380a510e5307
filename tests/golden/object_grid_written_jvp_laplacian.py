# autotangent-cache 1
# function: tests.programs.object_grid_written:Plate.laplacian   variant: tangent   wrt:
#     self   defines: laplacian_jvp
# source: ../object_grid_written.py   68b965e0b2bfb873
# generated: bce29f9479811fd0   gen: 1.0.0
# kinds: self tests.programs.object_grid_written:Plate{spacing: float, level: array(f; ?
#     ?), steps: int, heat: float}
# result: array(f; ? ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def laplacian_jvp(self, *, self_dot):
    """Value and tangent of laplacian along self_dot."""
    t = self.level
    t_dot = self_dot.level
    out = np.zeros_like(t)
    out_dot = np.zeros_like(t)
    out_dot[1:-1, 1:-1] = (
        t_dot[2:, 1:-1]
        + t_dot[:-2, 1:-1]
        + t_dot[1:-1, 2:]
        + t_dot[1:-1, :-2]
        - 4 * t_dot[1:-1, 1:-1]
    )
    out[1:-1, 1:-1] = t[2:, 1:-1] + t[:-2, 1:-1] + t[1:-1, 2:] + t[1:-1, :-2] - 4 * t[1:-1, 1:-1]
    t_1 = out / self.spacing**2
    return t_1, (out_dot - 2 * self.spacing * self_dot.spacing * t_1) / self.spacing**2
