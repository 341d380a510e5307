import numpy as np
from autotangent.runtime import unblock, unbroadcast, unbroadcast_each, zeros


def saddle_grad(A, B, shift):
    """Gradient of saddle with respect to (A, B, shift)."""
    K_1 = [[A, B.T], [B, np.zeros((1, 1))]]
    K = np.block(K_1)
    t_1 = np.hsplit(K, [2])
    left, right = t_1
    t_2 = np.vsplit(left, [2])
    top, bottom = t_2
    rows, columns = np.broadcast_arrays(shift[:, None], shift)
    stacked_1 = columns**2
    stacked_2 = rows * stacked_1
    stacked = np.atleast_3d(stacked_2)

    # return np.sum(top**2 @ A) + np.sum(bottom * right[:2, 0]) + np.sum(np.rollaxis ...
    t_3 = top**2
    t_4 = t_3 @ A
    t_5 = bottom * right[:2, 0]
    top_bar = 2 * top * (np.full(np.shape(t_4), 1.0) @ A.T)
    A_bar = t_3.T @ np.full(np.shape(t_4), 1.0)
    bottom_bar = unbroadcast(np.broadcast_to(right[:2, 0], np.shape(t_5)), bottom).copy()
    right_bar = np.zeros_like(right)
    right_bar[:2, 0] = unbroadcast(np.broadcast_to(bottom, np.shape(t_5)), right[:2, 0])
    stacked_bar = 2 * np.moveaxis(np.rollaxis(stacked, 1), 0, 1)
    # stacked = np.atleast_3d(rows * columns**2)
    stacked_2_bar = np.reshape(stacked_bar, np.shape(stacked_2)).copy()
    rows_bar = stacked_1 * stacked_2_bar
    columns_bar = 2 * columns * rows * stacked_2_bar
    # rows, columns = np.broadcast_arrays(shift[:, None], shift)
    t_6_bars = unbroadcast_each((rows_bar, columns_bar), (shift[:, None], shift))
    shift_bar = np.zeros_like(shift)
    shift_bar[:, None] = t_6_bars[0]
    shift_bar += t_6_bars[1]
    # top, bottom = np.vsplit(left, [2])
    t_2_bar = zeros(t_2)
    t_2_bar[0] += top_bar
    t_2_bar[1] += bottom_bar
    left_bar = np.vstack(t_2_bar)
    # left, right = np.hsplit(K, [2])
    t_1_bar = zeros(t_1)
    t_1_bar[0] += left_bar
    t_1_bar[1] += right_bar
    K_bar = np.hstack(t_1_bar)
    # K = np.block([[A, B.T], [B, np.zeros((1, 1))]])
    K_2_bars = unblock(K_bar, K_1)
    A_bar += K_2_bars[0][0]
    B_bar = K_2_bars[0][1].T + K_2_bars[1][0]
    return A_bar, B_bar, shift_bar
