import numpy as np
from autotangent.runtime import accumulate_at, spread, unbroadcast


def chosen_grad(x, c, k):
    """Gradient of chosen with respect to (x, c)."""
    rows, columns = x[:, 0] > 0, x[0] > -5
    a = x[rows, None] * 2
    b_1 = x[rows, 1:]
    b_2 = x[rows, k]
    b = b_1 + b_2[:, None]
    d_1 = x[k, columns]
    d_2 = x[..., columns]
    d = d_1 * d_2[k]
    e_1 = c[k, :, columns]
    e_2 = c[:, k, columns]
    e = e_1 + e_2.T
    f_1 = x[rows]
    f_2 = c[0][[0, 2, 2]]
    f_3 = f_2[1:, 1]
    f_4 = f_1[0, 1:] * f_3
    f_5 = x[rows]
    f_6 = x[columns]
    f_7 = f_6[rows]
    f = f_4 + f_5.T[0][0] + f_7[:, 0][1]

    # return np.sum(f**2) + np.sum(a**2) + np.sum(b**3) + np.sum(d) + np.sum(np.sin( ...
    f_bar = 2 * f
    a_bar = 2 * a
    b_bar = 3 * b**2 * spread(1.0, b**3, None, False)
    d_bar = spread(1.0, d, None, False)
    e_bar = np.cos(e) * spread(1.0, np.sin(e), None, False)
    x_bar = np.zeros_like(x)
    x_bar[None, rows] = 1
    # f = x[rows][0, 1:] * c[0][[0, 2, 2]][1:, 1] + x[rows].T[0][0] + x[columns][row ...
    f_1_bar = np.zeros_like(f_1)
    f_1_bar[0, 1:] = unbroadcast(
        np.broadcast_to(f_3 * f_bar, np.shape(f_4)), f_1[0, 1:]
    )
    f_2_bar = np.zeros_like(f_2)
    f_2_bar[1:, 1] = unbroadcast(
        np.broadcast_to(f_1[0, 1:] * f_bar, np.shape(f_4)), f_3
    )
    f_5_bar = np.zeros_like(f_5)
    f_5_bar.T[0][0] += np.sum(f_bar)
    f_7_bar = np.zeros_like(f_7)
    f_7_bar[:, 0][1] += np.sum(f_bar)
    f_6_bar = np.zeros_like(f_6)
    f_6_bar[rows] = f_7_bar
    x_bar[columns] += f_6_bar
    x_bar[rows] += f_5_bar
    c_bar = np.zeros_like(c)
    accumulate_at(c_bar[0], [0, 2, 2], f_2_bar)
    x_bar[rows] += f_1_bar
    # e = c[k, :, columns] + c[:, k, columns].T
    c_bar[k, :, columns] += unbroadcast(e_bar, e_1)
    c_bar[:, k, columns] += unbroadcast(e_bar, e_2.T).T
    # d = x[k, columns] * x[..., columns][k]
    x_bar[k, columns] += unbroadcast(d_2[k] * d_bar, d_1)
    d_2_bar = np.zeros_like(d_2)
    d_2_bar[k] = unbroadcast(d_1 * d_bar, d_2[k])
    x_bar[..., columns] += d_2_bar
    # b = x[rows, 1:] + x[rows, k][:, None]
    x_bar[rows, 1:] += unbroadcast(b_bar, b_1)
    b_2_bar = np.zeros_like(b_2)
    b_2_bar[:, None] = unbroadcast(b_bar, b_2[:, None])
    x_bar[rows, k] += b_2_bar
    # a = x[rows, None] * 2
    x_bar[rows, None] += 2 * a_bar
    return x_bar, c_bar
