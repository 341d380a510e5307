# autotangent-cache 1
# function: tests.programs.inplace_multigrid:smooth   variant: tangent   wrt: u f
#     defines: smooth_jvp
# source: ../inplace_multigrid.py   1e57c4e9df172c09
# generated: 0bb12def5ed0ebf3   gen: 1.0.0
# kinds: u array(f; n), f array(f; n), h float, count int
# result: array(f; u.0)
# resolved: range -> builtins:range
# deps:
# pin: no

import numpy as np


def smooth_jvp(u, f, h, count, *, u_dot, f_dot):
    """Value and tangent of smooth along (u_dot, f_dot)."""
    for _ in range(count):
        u_1 = 0.5 * (u[2:] + u[:-2] + h * h * f[1:-1])
        u_dot[1:-1] = np.broadcast_to(
            0.5 * (u_dot[2:] + u_dot[:-2] + h * h * f_dot[1:-1]), np.shape(u_1)
        )
        u[1:-1] = u_1
    return u, u_dot
