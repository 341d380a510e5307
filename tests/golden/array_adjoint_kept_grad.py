import numpy as np


def wave_grad(x, z, w, how):
    """Gradient of wave with respect to (x, z, w)."""
    y = x * 1.5
    a = np.sin(y)
    y_1 = y
    y = y + z.T
    b = np.cos(y)
    y_2 = y
    y = y + w
    if how > 0:
        t = y + a
    else:
        t = y * a
    p, q, r = t, w * 2.0, x
    qs = []
    rs = []
    for k in range(3):
        qs.append(q)
        rs.append(r)
        p, q, r = q + r, p, x * w

    # return total + np.sum(t**2) + np.sum(b * a) + np.sum(p * q) + np.sum(r)
    t_bar = 2 * t
    b_bar = a
    a_bar = b
    p_bar = q
    q_bar = p
    r_bar = np.ones_like(x)
    x_bar = np.zeros_like(x)
    w_bar = np.zeros_like(w)
    for k in range(2, -1, -1):
        # p, q, r = q + r, p, x * w
        x_bar += w * r_bar
        w_bar += x * r_bar
        q_bar, r_bar, p_bar = p_bar, p_bar, q_bar
        r = rs.pop()
        q = qs.pop()
        # total = total + 0.1 * np.sum(np.sin(q)) + 0.2 * np.sum(r * r)
        q_bar = q_bar + 0.1 * np.cos(q)
        r_bar = r_bar + 0.4 * r
    # p, q, r = t, w * 2.0, x
    t_bar += p_bar
    w_bar += 2 * q_bar
    x_bar += r_bar
    if how > 0:
        # t = y + a
        y_bar = t_bar
        a_bar = a_bar + t_bar
    else:
        # t = y * a
        y_bar = a * t_bar
        a_bar = a_bar + y * t_bar
    # y = y + w
    w_bar += y_bar
    # b = np.cos(y)
    y_bar -= np.sin(y_2) * b_bar
    # y = y + z.T
    z_bar = y_bar.T
    # a = np.sin(y)
    y_bar = y_bar + np.cos(y_1) * a_bar
    # y = x * 1.5
    x_bar += 1.5 * y_bar
    return x_bar, z_bar.copy(), w_bar
