import numpy as np


def layered_grad(x, w, v):
    """Gradient of layered with respect to (x, w, v)."""
    a = np.sin(x)
    y = x + w
    z = y
    t = z + v
    u = t.T
    s = v[::-1] + y

    # return np.sum(t**2) + np.sum(b) + np.sum(u[:2] * 3.0) + np.sum(s**3) + np.sum(v)
    t_bar = 2 * t
    b_bar = np.ones_like(w)
    u_bar = np.zeros_like(u)
    u_bar[:2] = 3
    s_bar = 3 * s**2
    v_bar = np.ones_like(v)
    # s = v[::-1] + y
    v_bar[::-1] += s_bar
    y_bar = s_bar
    # u = t.T
    t_bar += u_bar.T
    # t = z + v
    z_bar = t_bar
    v_bar += t_bar
    # z = y
    y_bar += z_bar
    # y = x + w
    x_bar = y_bar
    w_bar = y_bar
    # b = np.cos(w) * a
    w_bar = w_bar - a * np.sin(w) * b_bar
    a_bar = np.cos(w) * b_bar
    # a = np.sin(x)
    x_bar = x_bar + np.cos(x) * a_bar
    return x_bar, w_bar, v_bar
