import numpy as np


def blurred_jvp(weight, row, w, *, weight_dot, row_dot, w_dot):
    """Value and tangent of blurred along (weight_dot, row_dot, w_dot)."""
    t_1 = [w, weight, w]
    t_2 = np.convolve(row, t_1)
    return (
        t_2,
        np.broadcast_to(np.convolve(row_dot, t_1, 'full') + np.convolve(row, [w_dot, weight_dot, w_dot], 'full'), np.shape(t_2)).copy(),
    )
