import numpy as np
from autotangent.runtime import unbroadcast, zeros


def lstm_cell_grad(z, c):
    """Gradient of lstm_cell with respect to (z, c)."""
    t_4 = np.split(z, 4)
    i, f, o, g = t_4
    c_3 = np.exp(-f)
    c_1 = 1 + c_3
    c_2 = c / c_1
    c_6 = np.tanh(g)
    c_7 = np.exp(-i)
    c_5 = 1 + c_7
    c_4 = c_6 / c_5
    c = c_2 + c_4
    h_2 = np.tanh(c)
    h_3 = np.exp(-o)
    h_1 = 1 + h_3
    h = h_2 / h_1
    t_3 = np.split(h, [1])
    head, tail = t_3

    # return np.sum(head) * np.sum(tail**2)
    head_bar = np.full_like(head, np.sum(tail**2))
    tail_bar = 2 * np.sum(head) * tail
    # head, tail = np.split(h, [1])
    t_3_bar = zeros(t_3)
    t_3_bar[0] += head_bar
    t_3_bar[1] += tail_bar
    h_bar = np.concatenate(t_3_bar, 0)
    # h = np.tanh(c) / (1 + np.exp(-o))
    c_bar = (1 - h_2**2) * h_bar / h_1
    o_bar = h_3 * unbroadcast(h * h_bar / h_1, h_1)
    # c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    f_bar = c_3 * unbroadcast(c_2 * c_bar / c_1, c_1)
    c_4_bar = unbroadcast(c_bar, c_4).copy()
    g_bar = (1 - c_6**2) * c_4_bar / c_5
    i_bar = c_7 * c_4 * c_4_bar / c_5
    c_bar = c_bar / c_1
    # i, f, o, g = np.split(z, 4)
    t_4_bar = zeros(t_4)
    t_4_bar[0] += i_bar
    t_4_bar[1] += f_bar
    t_4_bar[2] += o_bar
    t_4_bar[3] += g_bar
    z_bar = np.concatenate(t_4_bar, 0)
    return z_bar.copy(), c_bar
