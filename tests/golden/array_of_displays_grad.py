import numpy as np
from autotangent.runtime import unbroadcast


def features_grad(x, w):
    """Gradient of features with respect to (x, w)."""
    a = np.negative([x[0], w])
    b = np.exp([x[1], 0.3])
    c = np.subtract(1.0, (x[0] * w, x[2]))
    d_1 = [[x[0], w], [x[2], 1.0]]
    d = np.sin(d_1)
    e_1 = np.where([True, False], [x[0], x[1]], 2 * x[2])
    e = e_1
    f_1 = [x[1], 0.5, w * x[3]]
    f_2 = np.cos(f_1)
    f = np.sum(f_2**2)

    # return a @ b * f + np.sum(d @ c * e) * a[0]
    t_1 = d @ c
    t_2 = t_1 * e
    a_bar = np.broadcast_to(f * b, a.shape)
    b_bar = np.broadcast_to(f * a, b.shape)
    f_bar = a @ b
    t_1_bar = unbroadcast(np.broadcast_to(a[0] * e, np.shape(t_2)), t_1).copy()
    d_bar = np.outer(t_1_bar, c)
    c_bar = d.T @ t_1_bar
    e_bar = unbroadcast(np.broadcast_to(a[0] * t_1, np.shape(t_2)), e)
    a_bar = a_bar.copy()
    a_bar[0] += np.sum(t_2)
    # f = np.sum(np.cos([x[1], 0.5, w * x[3]]) ** 2)
    f_1_bar = -2 * f_bar * f_2 * np.sin(np.asarray(f_1))
    x_bar = np.zeros_like(x)
    x_bar[1] = f_1_bar[0]
    w_bar = x[3] * f_1_bar[2]
    x_bar[3] += w * f_1_bar[2]
    # e = np.where([True, False], [x[0], x[1]], 2 * x[2])
    e_2_bars = np.where(np.asarray([True, False]), e_bar, 0)
    x_bar[0] += e_2_bars[0]
    x_bar[1] += e_2_bars[1]
    x_bar[2] += (
        2
        * np.sum(
            np.broadcast_to(
                np.where(np.asarray([True, False]), 0, e_bar), np.shape(e_1)
            ),
        )
    )
    # d = np.sin([[x[0], w], [x[2], 1.0]])
    d_1_bar = np.cos(np.asarray(d_1)) * d_bar
    x_bar[0] += d_1_bar[0][0]
    w_bar += d_1_bar[0][1]
    x_bar[2] += d_1_bar[1][0]
    # c = np.subtract(1.0, (x[0] * w, x[2]))
    c_1_bar = -c_bar
    x_bar[0] += w * c_1_bar[0]
    w_bar += x[0] * c_1_bar[0]
    x_bar[2] += c_1_bar[1]
    # b = np.exp([x[1], 0.3])
    b_1_bar = b * b_bar
    x_bar[1] += b_1_bar[0]
    # a = np.negative([x[0], w])
    a_1_bar = -a_bar
    x_bar[0] += a_1_bar[0]
    w_bar += a_1_bar[1]
    return x_bar, w_bar
