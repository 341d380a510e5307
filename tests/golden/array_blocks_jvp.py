import numpy as np


def saddle_jvp(A, B, shift, *, A_dot, B_dot, shift_dot):
    """Value and tangent of saddle along (A_dot, B_dot, shift_dot)."""
    K_1 = np.zeros((1, 1))
    K = np.block([[A, B.T], [B, K_1]])
    K_dot = np.block([[A_dot, B_dot.T], [B_dot, np.zeros_like(K_1)]])
    left_dot, right_dot = np.hsplit(K_dot, [2])
    left, right = np.hsplit(K, [2])
    top_dot, bottom_dot = np.vsplit(left_dot, [2])
    top, bottom = np.vsplit(left, [2])
    rows_dot, columns_dot = np.broadcast_arrays(shift_dot[:, None], shift_dot)
    rows, columns = np.broadcast_arrays(shift[:, None], shift)
    stacked_1 = columns**2
    stacked = np.atleast_3d(rows * stacked_1)
    stacked_dot = np.atleast_3d(stacked_1 * rows_dot + 2 * rows * columns * columns_dot)
    t_1 = top**2
    t_2 = bottom * right[:2, 0]
    t_3 = np.rollaxis(stacked, 1)
    return (
        np.sum(t_1 @ A) + np.sum(t_2) + np.sum(t_3**2),
        (
            np.sum(2 * (top * top_dot @ A) + t_1 @ A_dot)
            + np.sum(
                np.broadcast_to(
                    right[:2, 0] * bottom_dot + bottom * right_dot[:2, 0], np.shape(t_2)
                ),
            )
            + 2 * np.sum(t_3 * np.rollaxis(stacked_dot, 1))
        ),
    )
