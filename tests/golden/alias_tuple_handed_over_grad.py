import numpy as np


def handed_grad(x, y, z):
    """Gradient of handed with respect to (x, y, z)."""
    u, v, c = x * 2, y * 3, np.sin(y)
    own, q = x.copy(), x * y
    total = np.sum(u**2) + np.sum(own**3) + np.sum(q**2)
    a, b, d = u + v, z.copy(), own.copy()
    a[0] += total
    d_1 = d[1:].copy()
    d[1:] *= b[0]
    e, f = q.copy(), z * b
    t = e + c
    t_1 = a * b

    # return total + np.sum(t**3) + np.sum(a * b * d) + np.sum(f)
    total_bar = 1.0
    t_bar = 3 * t**2
    a_bar = b * d
    b_bar = a * d
    d_bar = t_1
    f_bar = np.ones_like(z)
    # t = e + c
    e_bar = t_bar
    c_bar = t_bar
    # e, f = q.copy(), z * b
    q_bar = e_bar
    z_bar = b * f_bar
    b_bar += z * f_bar
    # total += np.sum(z * d)
    z_bar += total_bar * d
    d_bar = d_bar + total_bar * z
    # d[1:] *= b[0]
    b_bar[0] += d_1 @ d_bar[1:]
    d_bar[1:] = b[0] * d_bar[1:]
    # a[0] += total
    total_bar += a_bar[0]
    # a, b, d = u + v, z.copy(), own.copy()
    u_bar = a_bar
    v_bar = a_bar
    z_bar += b_bar
    own_bar = d_bar
    # total = np.sum(u**2) + np.sum(own**3) + np.sum(q**2)
    u_bar = u_bar + 2 * total_bar * u
    own_bar += 3 * total_bar * own**2
    q_bar = q_bar + 2 * total_bar * q
    # own, q = x.copy(), x * y
    x_bar = own_bar + y * q_bar
    y_bar = x * q_bar
    # u, v, c = x * 2, y * 3, np.sin(y)
    x_bar += 2 * u_bar
    y_bar += 3 * v_bar + np.cos(y) * c_bar
    return x_bar, y_bar, z_bar
