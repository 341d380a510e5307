import numpy as np


def handed_jvp(x, y, z, *, x_dot, y_dot, z_dot):
    """Value and tangent of handed along (x_dot, y_dot, z_dot)."""
    u_dot, v_dot, c_dot = 2 * x_dot, 3 * y_dot, np.cos(y) * y_dot
    u, v, c = x * 2, y * 3, np.sin(y)
    own_dot, q_dot = x_dot.copy(), y * x_dot + x * y_dot
    own, q = x.copy(), x * y
    total = np.sum(u**2) + np.sum(own**3) + np.sum(q**2)
    total_dot = (
        2 * np.sum(u * u_dot) + 3 * np.sum(own**2 * own_dot) + 2 * np.sum(q * q_dot)
    )
    a_dot, b_dot, d_dot = u_dot + v_dot, z_dot.copy(), own_dot.copy()
    a, b, d = u + v, z.copy(), own.copy()
    a_dot[0] += total_dot
    a[0] += total
    d_dot[1:] = b[0] * d_dot[1:] + b_dot[0] * d[1:]
    d[1:] *= b[0]
    total += np.sum(z * d)
    total_dot = total_dot + np.sum(d * z_dot + z * d_dot)
    e_dot, f_dot = q_dot.copy(), b * z_dot + z * b_dot
    e, f = q.copy(), z * b
    t = e + c
    t_dot = e_dot + c_dot
    t_1 = a * b
    return (
        total + np.sum(t**3) + np.sum(t_1 * d) + np.sum(f),
        (
            total_dot
            + 3 * np.sum(t**2 * t_dot)
            + np.sum(d * (b * a_dot + a * b_dot) + t_1 * d_dot)
            + np.sum(f_dot)
        ),
    )
