import numpy as np


def copied_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of copied along (x_dot, y_dot)."""
    a = x.copy()
    a_dot = x_dot.copy()
    b_1 = np.array(y)
    b_2 = np.asarray(x)
    b = b_1 * b_2
    b_dot = b_2 * np.array(y_dot) + b_1 * np.asarray(x_dot)
    c = np.copy(b).astype(float)
    c_dot = np.copy(b_dot).astype(float)
    t_1 = np.ascontiguousarray(y)
    return (
        np.sum(a * b) + np.sum(c**2) + np.sum(t_1**3),
        (
            np.sum(b * a_dot + a * b_dot)
            + 2 * np.sum(c * c_dot)
            + 3 * np.sum(t_1**2 * np.ascontiguousarray(y_dot))
        ),
    )
