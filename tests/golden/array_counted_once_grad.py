import numpy as np
from autotangent.runtime import matmul_left, matmul_right


def fields_grad(A, row, s, B):
    """Gradient of fields with respect to (A, row, s, B)."""
    shifted = 2.5 * (row + B) - s
    tall = np.stack([A, B])

    # return total + np.sum(shifted**2) + np.sum(np.cos(A @ (row + s))) + np.sum((A  ...
    t_1 = row + s
    t_2 = np.swapaxes(tall, 1, 2)
    total_bar = 1.0
    shifted_bar = 2 * shifted
    t_3_bar = -np.sin(A @ t_1)
    row_bar = A.T @ t_3_bar
    s_bar = np.sum(row_bar)
    t_4_bar = 2 * (A @ t_2)
    A_bar = np.outer(t_3_bar, t_1) + matmul_left(t_4_bar, A, t_2)
    tall_bar = np.swapaxes(matmul_right(t_4_bar, A, t_2), 1, 2)
    # tall = np.stack([A, B])
    tall_1_bars = tall_bar
    A_bar += tall_1_bars[0]
    B_bar = tall_1_bars[1].copy()
    # shifted = 2.5 * (row + B) - s
    shifted_1_bar = 2.5 * shifted_bar
    row_bar += shifted_1_bar.sum(axis=0)
    B_bar += shifted_1_bar
    s_bar -= np.sum(shifted_bar)
    # total = total + np.sum(B * (3.0 * (A + row)))
    B_bar += 3.0 * (A + row)
    total_1_bar = 3 * B
    A_bar += total_1_bar
    row_bar += total_1_bar.sum(axis=0)
    # total = np.sum(A + s) + np.sum(row * (s + A))
    row_bar += np.sum(s + A, axis=0)
    total_2_bar = total_bar * row
    s_bar += (
        A.shape[1] * len(A) * total_bar + np.sum(np.broadcast_to(total_2_bar, A.shape))
    )
    A_bar += total_bar + total_2_bar
    return A_bar, row_bar, s_bar, B_bar
