# autotangent-cache 1
# function: tests.programs.inplace_multigrid:v_cycle   variant: shadow   wrt: u f
#     shadows: u f   defines: v_cycle_fwd v_cycle_rev
# source: ../inplace_multigrid.py   48feba968f01c353
# generated: 2c6053a1027d1d7e   gen: 1.0.0
# kinds: u array(f; ?), f array(f; ?), h float
# result: array(f; ?)
# resolved: len -> builtins:len; np -> numpy; smooth ->
#     tests.programs.inplace_multigrid:smooth; v_cycle ->
#     tests.programs.inplace_multigrid:v_cycle
# deps: tests.programs.inplace_multigrid:smooth=1e57c4e9df172c09,
#     tests.programs.inplace_multigrid:v_cycle=48feba968f01c353
# pin: no

import numpy as np
from autotangent.runtime import shadowed_pair, unbroadcast

smooth_fwd, smooth_rev = shadowed_pair(
    smooth,
    "u f",
    "u array(f; ?), f array(f; ?), h float, count int",
)
v_cycle_1_fwd, v_cycle_1_rev = shadowed_pair(
    v_cycle,
    "u f",
    "u array(f; ?), f array(f; ?), h float",
)


def v_cycle_fwd(u, f, h, *, u_bar, f_bar):
    """Value of v_cycle and what v_cycle_rev needs."""
    coarse = None
    coarse_bar = None
    error_1 = None
    residual = None
    residual_1 = None
    residual_2 = None
    saved = None
    saved_1 = None
    t_1 = None
    t_1_1 = None
    t_2_bar = None
    u_1 = None
    u_2 = None
    u_4 = u
    u_3 = u.copy()
    (u, u_bar), saved_2 = smooth_fwd(u, f, h, 2, u_bar=u_bar, f_bar=f_bar)
    t_5 = len(u) <= 3
    if t_5:
        result_shadow = u_bar
        result = u
    else:
        residual = np.zeros_like(u)
        residual_2 = (u[2:] - 2 * u[1:-1] + u[:-2]) / h**2
        residual_1 = f[1:-1] + residual_2
        residual[1:-1] = residual_1
        t_1 = np.zeros((len(u) + 1) // 2)
        t_1_bar = np.zeros_like(t_1)
        t_2 = residual[::2].copy()
        t_2_bar = np.zeros_like(t_2)
        t_1_1 = t_1.copy()
        (coarse, coarse_bar), saved_1 = v_cycle_1_fwd(
            t_1, t_2, 2 * h, u_bar=t_1_bar, f_bar=t_2_bar
        )
        error = np.zeros_like(u)
        error[::2] = coarse
        error_1 = 0.5 * (coarse[1:] + coarse[:-1])
        error[1::2] = error_1
        u_2 = u.copy()
        u += error
        u_1 = u.copy()
        (result, result_shadow), saved = smooth_fwd(
            u, f, h, 2, u_bar=u_bar, f_bar=f_bar
        )
    return (
        (result, result_shadow),
        (
            coarse,
            coarse_bar,
            error_1,
            f,
            f_bar,
            h,
            residual,
            residual_1,
            residual_2,
            saved,
            saved_1,
            saved_2,
            t_1,
            t_1_1,
            t_2_bar,
            t_5,
            u,
            u_1,
            u_2,
            u_3,
            u_4,
            u_bar,
        ),
    )


def v_cycle_rev(saved):
    """Adjoint of v_cycle: adds into u_bar, f_bar."""
    coarse, coarse_bar, error_1, f, f_bar, h, residual, residual_1, residual_2, saved, saved_1, saved_2, t_1, t_1_1, t_2_bar, t_5, u, u_1, u_2, u_3, u_4, u_bar = saved
    if not t_5:
        # result, result_shadow = smooth(u, f, h, 2, u_bar=u_bar, f_bar=f_bar)
        smooth_rev(saved)
        u[...] = u_1
        u[...] = u_2
        # u += error
        error_bar = u_bar.copy()
        # error[1::2] = 0.5 * (coarse[1:] + coarse[:-1])
        error_2_bar = 0.5 * unbroadcast(error_bar[1::2], error_1)
        coarse_bar[1:] += error_2_bar
        coarse_bar[:-1] += error_2_bar
        error_bar[1::2] = 0.0
        # error[::2] = coarse
        coarse_bar += unbroadcast(error_bar[::2], coarse)
        # coarse = v_cycle(np.zeros((len(u) + 1) // 2), residual[::2].copy(), 2 * h)
        v_cycle_1_rev(saved_1)
        t_1[...] = t_1_1
        # t_2 = residual[::2].copy()
        residual_bar = np.zeros_like(residual)
        residual_bar[::2] = t_2_bar
        # residual[1:-1] = f[1:-1] + (u[2:] - 2 * u[1:-1] + u[:-2]) / h**2
        residual_1_bar = unbroadcast(residual_bar[1:-1], residual_1).copy()
        f_bar[1:-1] += unbroadcast(residual_1_bar, f[1:-1])
        residual_3_bar = unbroadcast(residual_1_bar, residual_2) / h**2
        u_bar[2:] += residual_3_bar
        u_bar[1:-1] -= 2 * residual_3_bar
        u_bar[:-2] += residual_3_bar
    # u = smooth(u, f, h, 2)
    smooth_rev(saved_2)
    u_4[...] = u_3
