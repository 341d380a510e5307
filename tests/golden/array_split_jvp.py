import numpy as np


def lstm_cell_jvp(z, c, *, z_dot, c_dot):
    """Value and tangent of lstm_cell along (z_dot, c_dot)."""
    i_dot, f_dot, o_dot, g_dot = np.split(z_dot, 4)
    i, f, o, g = np.split(z, 4)
    c_1 = np.exp(-f)
    c_2 = 1 + c_1
    c_3 = c / c_2
    c_4 = np.tanh(g)
    c_5 = np.exp(-i)
    c_6 = 1 + c_5
    c_7 = c_4 / c_6
    c = c_3 + c_7
    c_dot = (
        (c_dot + c_3 * c_1 * f_dot) / c_2
        + ((1 - c_4**2) * g_dot + c_7 * c_5 * i_dot) / c_6
    )
    h_1 = np.tanh(c)
    h_2 = np.exp(-o)
    h_3 = 1 + h_2
    h = h_1 / h_3
    h_dot = ((1 - h_1**2) * c_dot + h * h_2 * o_dot) / h_3
    head_dot, tail_dot = np.split(-2 * h_dot, [1])
    head, tail = np.split(-2 * h, [1])
    t_1 = np.sum(head)
    t_2 = np.sum(tail**2)
    return t_1 * t_2, t_2 * np.sum(head_dot) + 2 * t_1 * np.sum(tail * tail_dot)
