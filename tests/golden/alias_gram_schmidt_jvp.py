import numpy as np
from autotangent.runtime import quotient


def frame_jvp(A, *, A_dot):
    """Value and tangent of frame along A_dot."""
    Q = A.copy()
    Q_dot = A_dot.copy()
    for j in range(3):
        v = Q[:, j]
        v_dot = Q_dot[:, j]
        for i in range(j):
            u = Q[:, i]
            u_dot = Q_dot[:, i]
            v_dot -= (u_dot @ v + u @ v_dot) * u + u @ v * u_dot
            v -= (u @ v) * u
        v_1 = np.sqrt(v @ v)
        v_2 = v / v_1
        v_dot[...] = (
            v_dot - (quotient(v_dot @ v, v_1) / 2 + quotient(v @ v_dot, v_1) / 2) * v_2
        ) / v_1
        v[...] = v_2
    return np.sum(Q**3), 3 * np.sum(Q**2 * Q_dot)
