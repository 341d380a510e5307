import numpy as np


def wave_jvp(x, z, w, how, *, x_dot, z_dot, w_dot):
    """Value and tangent of wave along (x_dot, z_dot, w_dot)."""
    y = x * 1.5
    y_dot = 1.5 * x_dot
    a = np.sin(y)
    a_dot = np.cos(y) * y_dot
    y = y + z.T
    y_dot = y_dot + z_dot.T
    b = np.cos(y)
    b_dot = -np.sin(y) * y_dot
    y = y + w
    y_dot = y_dot + w_dot
    if how > 0:
        t = y + a
        t_dot = y_dot + a_dot
    else:
        t = y * a
        t_dot = a * y_dot + y * a_dot
    p_dot, q_dot, r_dot = t_dot, 2 * w_dot, x_dot
    p, q, r = t, w * 2.0, x
    total = 0.0
    total_dot = 0.0
    for k in range(3):
        total = total + 0.1 * np.sum(np.sin(q)) + 0.2 * np.sum(r * r)
        total_dot = (
            total_dot + 0.1 * np.sum(np.cos(q) * q_dot) + 0.2 * np.sum(2 * r * r_dot)
        )
        p_dot, q_dot, r_dot = q_dot + r_dot, p_dot, w * x_dot + x * w_dot
        p, q, r = q + r, p, x * w
    return (
        total + np.sum(t**2) + np.sum(b * a) + np.sum(p * q) + np.sum(r),
        (
            total_dot
            + 2 * np.sum(t * t_dot)
            + np.sum(a * b_dot + b * a_dot)
            + np.sum(q * p_dot + p * q_dot)
            + np.sum(r_dot)
        ),
    )
