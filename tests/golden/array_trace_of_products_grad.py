import numpy as np
from autotangent.runtime import zeros


def turned_grad(a, b, M, row):
    """Gradient of turned with respect to (a, b, M, row)."""
    rotations = []
    t_2 = (a, b, a * b)
    for t in t_2:
        rotations.append(np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]]))
    t_1 = rotations[0]
    t_1s = []
    for i_1 in range(1, len(rotations)):
        t_1s.append(t_1)
        t_1 = np.matmul(t_1, rotations[i_1])
    R = t_1
    s = a * b

    # return np.trace(scale(R)) + np.trace(s * M) * np.trace(M * row) + np.trace(M + ...
    t_3 = s * M
    t_4 = M * row
    t_5_bar = np.eye(*np.shape(np.multiply(a, R)))
    R_bar = a * t_5_bar
    t_3_bar = np.trace(t_4) * np.eye(*np.shape(t_3))
    s_bar = np.sum(M * t_3_bar)
    t_4_bar = np.trace(t_3) * np.eye(*np.shape(t_4))
    row_bar = np.sum(M * t_4_bar, axis=0)
    t_6_bar = np.eye(*np.shape(M + row[:, None] * a))
    M_bar = s * t_3_bar + row * t_4_bar + t_6_bar
    t_7_bar = t_6_bar.sum(axis=1)[:, None]
    row_bar[:, None] += a * t_7_bar
    a_bar = np.sum(R * t_5_bar) + np.sum(row[:, None] * t_7_bar)
    # s = a * b
    a_bar += b * s_bar
    b_bar = a * s_bar
    # R = t_1
    t_1_bar = R_bar
    rotations_bar = zeros(rotations)
    for i_1 in range(len(rotations) - 1, 0, -1):
        t_1 = t_1s.pop()
        # t_1 = np.matmul(t_1, rotations[i_1])
        rotations_bar[i_1] += t_1.T @ t_1_bar
        t_1_bar = t_1_bar @ rotations[i_1].T
    # t_1 = rotations[0]
    rotations_bar[0] += t_1_bar
    t_2_bar = zeros(t_2)
    for i in range(len(t_2) - 1, -1, -1):
        t = t_2[i]
        # rotations.append(np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]]))
        t_8_bar = rotations_bar.pop()
        rotations.pop()
        t_9_bars = t_8_bar
        t_bar = (
            np.cos(t) * (t_9_bars[1][0] - t_9_bars[0][1])
            - np.sin(t) * (t_9_bars[0][0] + t_9_bars[1][1])
        )
        t_2_bar[i] += t_bar
    # for t in (a, b, a * b):
    a_bar += t_2_bar[0] + b * t_2_bar[2]
    b_bar += t_2_bar[1] + a * t_2_bar[2]
    return a_bar, b_bar, M_bar, row_bar
