import numpy as np


def fields_jvp(A, row, s, B, *, A_dot, row_dot, s_dot, B_dot):
    """Value and tangent of fields along (A_dot, row_dot, s_dot, B_dot)."""
    total_1 = s + A
    total = np.sum(A + s) + np.sum(row * total_1)
    total_dot = (
        np.sum(A_dot + s_dot) + np.sum(total_1 * row_dot + row * (s_dot + A_dot))
    )
    total_2 = 3.0 * (A + row)
    total = total + np.sum(B * total_2)
    total_dot = total_dot + np.sum(total_2 * B_dot + 3 * B * (A_dot + row_dot))
    shifted = 2.5 * (row + B) - s
    shifted_dot = 2.5 * (row_dot + B_dot) - s_dot
    tall = np.stack([A, B])
    tall_dot = np.stack([A_dot, B_dot])
    t_1 = row + s
    t_2 = A @ t_1
    t_3 = np.swapaxes(tall, 1, 2)
    t_4 = A @ t_3
    return (
        total + np.sum(shifted**2) + np.sum(np.cos(t_2)) + np.sum(t_4**2),
        (
            total_dot
            + 2 * np.sum(shifted * shifted_dot)
            + 2 * np.sum(t_4 * (A_dot @ t_3 + A @ np.swapaxes(tall_dot, 1, 2)))
            - np.sum(np.sin(t_2) * (A_dot @ t_1 + A @ (row_dot + s_dot)))
        ),
    )
