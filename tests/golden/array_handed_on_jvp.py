import numpy as np


def layered_jvp(x, w, v, *, x_dot, w_dot, v_dot):
    """Value and tangent of layered along (x_dot, w_dot, v_dot)."""
    a = np.sin(x)
    a_dot = np.cos(x) * x_dot
    b_1 = np.cos(w)
    b = b_1 * a
    b_dot = b_1 * a_dot - a * np.sin(w) * w_dot
    y = x + w
    y_dot = x_dot + w_dot
    z = y
    z_dot = y_dot
    t = z + v
    t_dot = z_dot + v_dot
    u = t.T
    u_dot = t_dot.T
    s = v[::-1] + y
    s_dot = v_dot[::-1] + y_dot
    return (
        np.sum(t**2) + np.sum(b) + np.sum(u[:2] * 3.0) + np.sum(s**3) + np.sum(v),
        (
            2 * np.sum(t * t_dot)
            + np.sum(b_dot)
            + 3 * np.sum(u_dot[:2])
            + 3 * np.sum(s**2 * s_dot)
            + np.sum(v_dot)
        ),
    )
