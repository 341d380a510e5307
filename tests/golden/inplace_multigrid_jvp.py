import numpy as np
from autotangent.runtime import tangent

v_cycle_jvp = tangent(v_cycle, "u f", "u array(f; n), f array(f; n), h float")


def inplace_multigrid_jvp(f, *, f_dot):
    """Value and tangent of inplace_multigrid along f_dot."""
    u = np.zeros(len(f))
    u_dot = np.zeros_like(u)
    for _ in range(2):
        u_1, u_1_dot = v_cycle_jvp(u, f, 1 / (len(f) - 1), u_dot=u_dot, f_dot=f_dot)
        u = u_1
        u_dot = u_1_dot
    return u @ u, u_dot @ u + u @ u_dot
