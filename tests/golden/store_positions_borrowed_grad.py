import numpy as np
from autotangent.runtime import taken_last, unbroadcast


def weighted_grad(x, m):
    """Gradient of weighted with respect to (x, m)."""
    a, b, c = np.zeros(4), np.zeros(4), np.zeros((2, 4))
    a_1 = np.array([0, 2])
    a[a_1] = x
    b_1s = []
    for k in range(2):
        b_1 = np.array([k, k + 2])
        b_1s.append(b_1)
        b_2 = x * (k + 1)
        b[b_1] = b_2
    c[...] = m
    c_1 = np.ix_([1], [1, 2])
    c_2 = x * x
    c[c_1] = c_2

    # return (a * m).sum() + b @ m + (c * m).sum()
    a_bar = m
    b_bar = m
    c_bar = np.broadcast_to(m, c.shape)
    m_bar = a + b + c.sum(axis=0)
    # c[np.ix_([1], [1, 2])] = x * x
    c_bar = c_bar.copy()
    c_3_bar = taken_last(c_bar, c_1)
    c_bar[c_1] = 0.0
    c_2_bar = unbroadcast(c_3_bar, c_2).copy()
    x_bar = 2 * x * c_2_bar
    # c[...] = m
    m_bar += c_bar.sum(axis=0)
    b_bar = b_bar.copy()
    for k in range(1, -1, -1):
        b_1 = b_1s.pop()
        # b[np.array([k, k + 2])] = x * (k + 1)
        b_3_bar = taken_last(b_bar, b_1)
        b_bar[b_1] = 0.0
        x_bar += (k + 1) * unbroadcast(b_3_bar, b_2)
    # a[np.array([0, 2])] = x
    a_bar = a_bar.copy()
    a_2_bar = taken_last(a_bar, a_1)
    a_bar[a_1] = 0.0
    x_bar += unbroadcast(a_2_bar, x)
    return x_bar, m_bar
