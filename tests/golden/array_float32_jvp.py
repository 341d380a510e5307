import numpy as np


def energy_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of energy along (x_dot, w_dot)."""
    t_1 = np.tanh(x)
    return (
        np.sum(t_1 * w, dtype=np.float64),
        np.sum(w * (1 - t_1**2) * x_dot + t_1 * w_dot, dtype=np.float64),
    )
