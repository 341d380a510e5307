import numpy as np


def permuted_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of permuted along (x_dot, w_dot)."""
    a = np.transpose(x, (2, 0, 1))
    a_dot = np.transpose(x_dot, (2, 0, 1))
    b_1 = np.transpose(x, (-1, 0, 1))
    b = b_1 * a
    b_dot = a * np.transpose(x_dot, (-1, 0, 1)) + b_1 * a_dot
    t_1 = x.transpose(1, 0, 2)[0]
    return (
        np.sum(b @ w) + np.sum(x.T[1] ** 2) + np.sum(t_1**3),
        (
            np.sum(b_dot @ w + b @ w_dot)
            + 2 * np.sum(x.T[1] * x_dot.T[1])
            + 3 * np.sum(t_1**2 * x_dot.transpose(1, 0, 2)[0])
        ),
    )
