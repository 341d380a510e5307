import numpy as np
from autotangent.runtime import unbroadcast, zeros


def lstm_cell_grad(z, c):
    """Gradient of lstm_cell with respect to (z, c)."""
    t_1 = np.split(z, 4)
    i, f, o, g = t_1
    c_1 = np.exp(-f)
    c_2 = 1 + c_1
    c_3 = c / c_2
    c_4 = np.tanh(g)
    c_5 = np.exp(-i)
    c_6 = 1 + c_5
    c_7 = c_4 / c_6
    c = c_3 + c_7
    h_1 = np.tanh(c)
    h_2 = np.exp(-o)
    h_3 = 1 + h_2
    h = h_1 / h_3
    t_2 = np.split(-2 * h, [1])
    head, tail = t_2

    # return np.sum(head) * np.sum(tail**2)
    head_bar = np.full_like(head, np.sum(tail**2))
    tail_bar = 2 * np.sum(head) * tail
    # head, tail = np.split(-2 * h, [1])
    t_2_bar = zeros(t_2)
    t_2_bar[0] += head_bar
    t_2_bar[1] += tail_bar
    h_bar = -2 * np.concatenate(t_2_bar, 0)
    # h = np.tanh(c) / (1 + np.exp(-o))
    h_4_bar = h_bar / h_3
    c_bar = (1 - h_1**2) * h_4_bar
    o_bar = h_2 * unbroadcast(h * h_4_bar, h_3)
    # c = c / (1 + np.exp(-f)) + np.tanh(g) / (1 + np.exp(-i))
    c_8_bar = c_bar / c_2
    f_bar = c_1 * unbroadcast(c_3 * c_8_bar, c_2)
    c_7_bar = unbroadcast(c_bar, c_7).copy()
    c_7_bar = c_7_bar / c_6
    g_bar = (1 - c_4**2) * c_7_bar
    i_bar = c_5 * c_7 * c_7_bar
    c_bar = c_8_bar
    # i, f, o, g = np.split(z, 4)
    t_1_bar = zeros(t_1)
    t_1_bar[0] += i_bar
    t_1_bar[1] += f_bar
    t_1_bar[2] += o_bar
    t_1_bar[3] += g_bar
    z_bar = np.concatenate(t_1_bar, 0)
    return z_bar.copy(), c_bar.copy()
