import numpy as np
from autotangent.runtime import quotient


def frame_grad(A):
    """Gradient of frame with respect to A."""
    Q = A.copy()
    Q_bar = np.zeros_like(Q)
    v_bars = []
    vs = []
    u_bars = []
    us = []
    v_1s = []
    v_2s = []
    for j in range(3):
        v_bar = Q_bar[:, j]
        v_bars.append(v_bar)
        v = Q[:, j]
        vs.append(v)
        for i in range(j):
            u_bar = Q_bar[:, i]
            u_bars.append(u_bar)
            u = Q[:, i]
            us.append(u)
            v_1 = v.copy()
            v_1s.append(v_1)
            v -= (u @ v) * u
        v_2 = v.copy()
        v_2s.append(v_2)
        v /= np.sqrt(v @ v)

    # return np.sum(Q**3)
    Q_bar += 3 * Q**2
    for j in range(2, -1, -1):
        v = vs.pop()
        v_3 = v.copy()
        v_2 = v_2s.pop()
        v_bar = v_bars.pop()
        v[...] = v_2
        # v /= np.sqrt(v @ v)
        v_4_bar = v_bar.copy()
        v_bar[...] = 0.0
        v_5_bar = -quotient(np.sum(v_3 * v_4_bar) / np.sqrt(v @ v), np.sqrt(v @ v)) / 2
        v_bar += v_4_bar / np.sqrt(v @ v) + 2 * v_5_bar * v
        for i in range(j - 1, -1, -1):
            v_1 = v_1s.pop()
            u = us.pop()
            u_bar = u_bars.pop()
            v[...] = v_1
            # v -= (u @ v) * u
            v_6_bar = v_bar.copy()
            v_7_bar = -np.sum(u * v_6_bar)
            v_bar += v_7_bar * u
            u_bar += v_7_bar * v - u @ v * v_6_bar
    # Q = A.copy()
    A_bar = Q_bar
    return A_bar.copy()
