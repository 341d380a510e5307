# autotangent-cache 1
# function: tests.programs.kernel_cavity:pressure   variant: tangent   wrt: p b
#     defines: pressure_jvp
# source: ../kernel_cavity.py   48cbd1d90f689714
# generated: ec69031416c2a52d   gen: 1.0.0
# kinds: p array(f; n n), b array(f; n n), h float
# result: any
# resolved: edges -> tests.programs.kernel_cavity:edges; np -> numpy; range ->
#     builtins:range
# deps: tests.programs.kernel_cavity:edges=b673aafdcd90be2f
# pin: no

import numpy as np
from autotangent.runtime import tangent

edges_jvp = tangent(edges, "p", "p array(f; n n)")


def pressure_jvp(p, b, h, *, p_dot, b_dot):
    """Value and tangent of pressure along (p_dot, b_dot)."""
    old = np.empty_like(p)
    old_dot = np.zeros_like(old)
    for _ in range(3):
        old_dot[:] = p_dot
        old[:] = p
        p_1 = (
            old[1:-1, 2:]
            + old[1:-1, :-2]
            + old[2:, 1:-1]
            + old[:-2, 1:-1]
            - h**2 * b[1:-1, 1:-1]
        ) / 4
        p_dot[1:-1, 1:-1] = np.broadcast_to(
            (
                old_dot[1:-1, 2:]
                + old_dot[1:-1, :-2]
                + old_dot[2:, 1:-1]
                + old_dot[:-2, 1:-1]
                - h**2 * b_dot[1:-1, 1:-1]
            ) / 4,
            np.shape(p_1),
        )
        p[1:-1, 1:-1] = p_1
        t_1, t_1_dot = edges_jvp(p, p_dot=p_dot)
    return None, None
