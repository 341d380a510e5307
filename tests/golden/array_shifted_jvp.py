import numpy as np
from autotangent.runtime import polyval_slope


def shifted_jvp(s, v, *, s_dot, v_dot):
    """Value and tangent of shifted along (s_dot, v_dot)."""
    smooth_1 = KERNEL + s
    smooth_2 = np.convolve(smooth_1, v)
    smooth = smooth_2
    smooth_dot = np.broadcast_to(
        (
            np.convolve(np.full(np.shape(smooth_1), s_dot), v, 'full')
            + np.convolve(smooth_1, v_dot, 'full')
        ),
        np.shape(smooth_2),
    )
    x_1 = A + 2 * s
    x = np.linalg.solve(x_1, v)
    x_dot = np.linalg.solve(x_1, v_dot - np.full(np.shape(x_1), 2 * s_dot) @ x)
    y_1 = A - s
    y_2 = A * v
    y_3 = KERNEL[:2] - s
    y = y_1 @ v + np.tensordot(y_2, y_3, 1)
    y_dot = (
        np.full(np.shape(y_1), -s_dot) @ v
        + y_1 @ v_dot
        + np.tensordot(A * v_dot, y_3, 1)
        + np.tensordot(y_2, np.full(np.shape(y_3), -s_dot), 1)
    )
    z_1 = KERNEL * s
    z_2 = 3 * v
    z_3 = np.convolve(z_1, z_2)
    z = z_3
    z_dot = np.broadcast_to(
        np.convolve(s_dot * KERNEL, z_2, 'full') + 3 * np.convolve(z_1, v_dot, 'full'),
        np.shape(z_3),
    )
    t_1 = KERNEL + s
    return (
        np.sum(smooth**2) + x @ y + np.polyval(t_1, v[0]) + np.sum(z**3),
        (
            2 * np.sum(smooth * smooth_dot)
            + x_dot @ y
            + x @ y_dot
            + np.polyval(np.full(np.shape(t_1), s_dot), v[0])
            + polyval_slope(t_1, v[0]) * v_dot[0]
            + 3 * np.sum(z**2 * z_dot)
        ),
    )
