# autotangent-cache 1
# function: tests.programs.inplace_multigrid:v_cycle   variant: tangent   wrt: u f
#     defines: v_cycle_jvp
# source: ../inplace_multigrid.py   48feba968f01c353
# generated: 00e40d240b82f852   gen: 1.0.0
# kinds: u array(f; n), f array(f; n), h float
# result: array(f; u.0)
# resolved: len -> builtins:len; np -> numpy; smooth ->
#     tests.programs.inplace_multigrid:smooth; v_cycle ->
#     tests.programs.inplace_multigrid:v_cycle
# deps: tests.programs.inplace_multigrid:smooth=1e57c4e9df172c09,
#     tests.programs.inplace_multigrid:v_cycle=48feba968f01c353
# pin: no

import numpy as np
from autotangent.runtime import tangent

smooth_jvp = tangent(smooth, "u f", "u array(f; n), f array(f; n), h float, count int")
v_cycle_1_jvp = tangent(v_cycle, "u f", "u array(f; ?), f array(f; ?), h float")


def v_cycle_jvp(u, f, h, *, u_dot, f_dot):
    """Value and tangent of v_cycle along (u_dot, f_dot)."""
    u_1, u_1_dot = smooth_jvp(u, f, h, 2, u_dot=u_dot, f_dot=f_dot)
    u = u_1
    u_dot = u_1_dot
    if len(u) <= 3:
        result = u
        result_dot = u_dot
    else:
        residual = np.zeros_like(u)
        residual_dot = np.zeros_like(u)
        residual_1 = f[1:-1] + (u[2:] - 2 * u[1:-1] + u[:-2]) / h**2
        residual_dot[1:-1] = np.broadcast_to(
            f_dot[1:-1] + (u_dot[2:] + u_dot[:-2] - 2 * u_dot[1:-1]) / h**2,
            np.shape(residual_1),
        )
        residual[1:-1] = residual_1
        coarse_1 = np.zeros((len(u) + 1) // 2)
        coarse_2, coarse_2_dot = v_cycle_1_jvp(
            coarse_1,
            residual[::2].copy(),
            2 * h,
            u_dot=np.zeros_like(coarse_1),
            f_dot=residual_dot[::2].copy(),
        )
        coarse = coarse_2
        coarse_dot = coarse_2_dot
        error = np.zeros_like(u)
        error_dot = np.zeros_like(u)
        error_dot[::2] = coarse_dot
        error[::2] = coarse
        error_dot[1::2] = 0.5 * (coarse_dot[1:] + coarse_dot[:-1])
        error[1::2] = 0.5 * (coarse[1:] + coarse[:-1])
        u_dot += error_dot
        u += error
        result_1, result_1_dot = smooth_jvp(u, f, h, 2, u_dot=u_dot, f_dot=f_dot)
        result = result_1
        result_dot = result_1_dot
    return result, result_dot
