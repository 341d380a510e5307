# autotangent-cache 1
# function: tests.programs.kernel_cavity:source   variant: pair   wrt: b u v rho
#     shadows: b u v   defines: source_fwd source_rev
# source: ../kernel_cavity.py   fa41b4de5625989e
# generated: 03c0c9eeae41c5ce   gen: 1.0.0
# kinds: b array(f; n n), u array(f; n n), v array(f; n n), rho float, dt float, h float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def source_fwd(b, u, v, rho, dt, h):
    """Value of source and what source_rev needs."""
    across = (u[1:-1, 2:] - u[1:-1, :-2]) / (2 * h)
    along = (v[2:, 1:-1] - v[:-2, 1:-1]) / (2 * h)
    b_1 = (across + along) / dt
    b_2 = across**2
    b_3 = b_1 - b_2
    b_4 = rho * b_3
    b[1:-1, 1:-1] = b_4
    return None, (across, along, b_1, b_2, b_3, b_4, dt, h, rho)


def source_rev(saved, b_bar, u_bar, v_bar):
    """Adjoint of source: adds into b_bar, u_bar, v_bar, returns rho_bar."""
    across, along, b_1, b_2, b_3, b_4, dt, h, rho = saved
    # b[1:-1, 1:-1] = rho * ((across + along) / dt - across**2)
    b_4_bar = unbroadcast(b_bar[1:-1, 1:-1], b_4).copy()
    rho_bar = np.sum(b_3 * b_4_bar)
    b_3_bar = rho * b_4_bar
    b_5_bar = unbroadcast(b_3_bar, b_1) / dt
    along_bar = unbroadcast(b_5_bar, along)
    across_bar = unbroadcast(b_5_bar, across) - 2 * across * unbroadcast(b_3_bar, b_2)
    b_bar[1:-1, 1:-1] = 0.0
    # along = (v[2:, 1:-1] - v[:-2, 1:-1]) / (2 * h)
    along_1_bar = along_bar / (2 * h)
    v_bar[2:, 1:-1] += along_1_bar
    v_bar[:-2, 1:-1] -= along_1_bar
    # across = (u[1:-1, 2:] - u[1:-1, :-2]) / (2 * h)
    across_1_bar = across_bar / (2 * h)
    u_bar[1:-1, 2:] += across_1_bar
    u_bar[1:-1, :-2] -= across_1_bar
    return rho_bar
