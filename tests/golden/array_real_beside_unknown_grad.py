import numpy as np
from autotangent.runtime import matmul_left, matmul_right, spread, unbroadcast, zeros


def met_grad(x, y):
    """Gradient of met with respect to (x, y)."""
    a = x * 0.9
    b = np.cos(y)
    c = np.abs(x)
    d_1 = x * y
    d = np.abs(d_1)
    as_ = []
    bs = []
    cs = []
    ds = []
    for _ in range(len(y) - 2):
        as_.append(a)
        bs.append(b)
        a, b = b, a + b
        cs.append(c)
        ds.append(d)
        c, d = d, c + d
    r_1 = x * y
    r = np.abs(r_1)
    z = x + 1j * y
    both = np.stack([r, b])

    # return np.sum(r * b) + r @ b + c @ b + np.sum(both**2) + np.sum(z.real**2)
    t_1 = r * b
    t_2 = np.sum(t_1)
    t_3 = r @ b
    t_4 = t_2 + t_3
    t_5 = c @ b
    t_6 = both**2
    t_7_bar = unbroadcast(1, t_4 + t_5)
    t_4_bar = unbroadcast(t_7_bar, t_4)
    t_1_bar = spread(unbroadcast(t_4_bar, t_2), t_1, None, False)
    t_3_bar = unbroadcast(t_4_bar, t_3)
    r_bar = (unbroadcast(b * t_1_bar, r) + matmul_left(t_3_bar, r, b).real).real
    t_5_bar = unbroadcast(t_7_bar, t_5)
    c_bar = unbroadcast(matmul_left(t_5_bar, c, b), c)
    b_bar = (
        unbroadcast(r * t_1_bar, b)
        + matmul_right(t_3_bar, r, b)
        + unbroadcast(matmul_right(t_5_bar, c, b), b)
    )
    both_bar = 2 * both * spread(unbroadcast(1, np.sum(t_6)), t_6, None, False)
    z_bar = (2 * (unbroadcast(1, np.sum(z.real**2)) * z.real)).astype(complex)
    # both = np.stack([r, b])
    both_1_bars = both_bar
    r_bar = r_bar + both_1_bars[0].real
    b_bar = b_bar + unbroadcast(both_1_bars[1], b)
    # z = x + 1j * y
    x_bar = np.sum(z_bar).real
    y_bar = (1j * z_bar).real
    # r = np.abs(x * y)
    r_1_bar = np.sign(r_1) * r_bar
    x_bar += y @ r_1_bar
    y_bar = y_bar + x * r_1_bar
    d_bar = zeros(d)
    a_bar = zeros(a)
    for _ in range(len(y) - 2):
        d = ds.pop()
        c = cs.pop()
        # c, d = d, c + d
        c_1_bar = c_bar
        d_2_bar = d_bar
        c_bar = unbroadcast(d_2_bar, c)
        d_bar = c_1_bar + unbroadcast(d_2_bar, d)
        b = bs.pop()
        a = as_.pop()
        # a, b = b, a + b
        a_1_bar = a_bar
        b_1_bar = b_bar
        a_bar = unbroadcast(b_1_bar, a)
        b_bar = a_1_bar + unbroadcast(b_1_bar, b)
    # d = np.abs(x * y)
    d_1_bar = np.sign(d_1) * d_bar
    x_bar += y @ d_1_bar
    y_bar += x * d_1_bar
    # c = np.abs(x)
    x_bar += np.sign(x) * c_bar
    # b = np.cos(y)
    y_bar -= np.sin(y) * b_bar
    # a = x * 0.9
    x_bar += 0.9 * a_bar
    return x_bar, y_bar
