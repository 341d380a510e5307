import numpy as np
from autotangent.runtime import chosen, larger


def rectified_jvp(W, x, cap, *, W_dot, x_dot, cap_dot):
    """Value and tangent of rectified along (W_dot, x_dot, cap_dot)."""
    h_1 = W @ x
    h = np.maximum(h_1, 0.0)
    h_dot = larger(h_1, 0.0) * (W_dot @ x + W @ x_dot)
    bounded = np.minimum(h, cap)
    bounded_dot = larger(cap, h) * h_dot + cap_dot * larger(h, cap)
    t_1 = -x
    t_2 = np.fmax(x, t_1)
    t_3 = np.fmin(x, 0.1)
    return (
        np.sum(bounded**2) + np.sum(np.maximum(W, x)) + np.sum(t_2 * t_3),
        (
            2 * np.sum(bounded * bounded_dot)
            + np.sum(larger(W, x) * W_dot + larger(x, W) * x_dot)
            + np.sum(
                (
                    t_3 * ((chosen(t_2, x, t_1) - chosen(t_2, t_1, x)) * x_dot)
                    + t_2 * chosen(t_3, x, 0.1) * x_dot
                ),
            )
        ),
    )
