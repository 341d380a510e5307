import numpy as np
from autotangent.runtime import quotient, spread


def rayleigh_jvp(M, start, rounds, *, M_dot, start_dot):
    """Value and tangent of rayleigh along (M_dot, start_dot)."""
    A = M @ M.T + np.eye(len(start))
    A_dot = M_dot @ M.T + M @ M_dot.T
    v = start
    v_dot = start_dot
    for _ in range(rounds):
        w = A @ v
        w_dot = A_dot @ v + A @ v_dot
        v_1 = np.linalg.norm(w)
        v = w / v_1
        v_dot = (w_dot - np.sum(quotient(w, spread(v_1, w)) * w_dot) * v) / v_1
    t_1 = v @ A
    return t_1 @ v + v[0], (v_dot @ A + v @ A_dot) @ v + t_1 @ v_dot + v_dot[0]
