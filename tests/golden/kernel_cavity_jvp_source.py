# autotangent-cache 1
# function: tests.programs.kernel_cavity:source   variant: tangent   wrt: b u v rho
#     defines: source_jvp
# source: ../kernel_cavity.py   fa41b4de5625989e
# generated: 53aafe5fa6ab2efc   gen: 1.0.0
# kinds: b array(f; n n), u array(f; n n), v array(f; n n), rho float, dt float, h float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def source_jvp(b, u, v, rho, dt, h, *, b_dot, u_dot, v_dot, rho_dot):
    """Value and tangent of source along (b_dot, u_dot, v_dot, rho_dot)."""
    across = (u[1:-1, 2:] - u[1:-1, :-2]) / (2 * h)
    across_dot = (u_dot[1:-1, 2:] - u_dot[1:-1, :-2]) / (2 * h)
    along = (v[2:, 1:-1] - v[:-2, 1:-1]) / (2 * h)
    along_dot = (v_dot[2:, 1:-1] - v_dot[:-2, 1:-1]) / (2 * h)
    b_1 = (across + along) / dt - across**2
    b_2 = rho * b_1
    b_dot[1:-1, 1:-1] = np.broadcast_to(
        rho_dot * b_1 + rho * ((across_dot + along_dot) / dt - 2 * across * across_dot),
        np.shape(b_2),
    )
    b[1:-1, 1:-1] = b_2
    return None, None
