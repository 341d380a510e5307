import numpy as np
from autotangent.runtime import quotient


def frame_grad(A):
    """Gradient of frame with respect to A."""
    Q = A.copy()
    v_1s = []
    v_2s = []
    for j in range(3):
        v = Q[:, j]
        for i in range(j):
            u = Q[:, i]
            v_1 = v.copy()
            v_1s.append(v_1)
            v -= (u @ v) * u
        v_2 = v.copy()
        v_2s.append(v_2)
        v /= np.sqrt(v @ v)

    # return np.sum(Q**3)
    Q_bar = 3 * Q**2
    for j in range(2, -1, -1):
        v = Q[:, j]
        v_3 = v.copy()
        v_2 = v_2s.pop()
        v[...] = v_2
        # v /= np.sqrt(v @ v)
        v_4_bar = Q_bar[:, j] / np.sqrt(v @ v)
        v_5_bar = -quotient(v_3 @ v_4_bar, np.sqrt(v @ v)) / 2
        Q_bar[:, j] = v_4_bar + 2 * v_5_bar * v
        for i in range(j - 1, -1, -1):
            v_1 = v_1s.pop()
            u = Q[:, i]
            v[...] = v_1
            # v -= (u @ v) * u
            v_6_bar = Q_bar[:, j].copy()
            v_7_bar = -(u @ v_6_bar)
            Q_bar[:, j] += v_7_bar * u
            Q_bar[:, i] += v_7_bar * v - u @ v * v_6_bar
    # Q = A.copy()
    A_bar = Q_bar
    return A_bar
