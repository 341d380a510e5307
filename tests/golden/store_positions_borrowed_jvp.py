import numpy as np


def weighted_jvp(x, m, *, x_dot, m_dot):
    """Value and tangent of weighted along (x_dot, m_dot)."""
    t_1 = np.zeros(4)
    t_2 = np.zeros(4)
    t_3 = np.zeros((2, 4))
    a_dot, b_dot, c_dot = np.zeros_like(t_1), np.zeros_like(t_2), np.zeros_like(t_3)
    a, b, c = t_1, t_2, t_3
    a_1 = np.array([0, 2])
    a_dot[a_1] = x_dot
    a[a_1] = x
    for k in range(2):
        b_1 = np.array([k, k + 2])
        b_dot[b_1] = (k + 1) * x_dot
        b[b_1] = x * (k + 1)
    c_dot[...] = m_dot
    c[...] = m
    c_1 = np.ix_([1], [1, 2])
    c_dot[c_1] = 2 * x * x_dot
    c[c_1] = x * x
    return (
        (a * m).sum() + b @ m + (c * m).sum(),
        (
            (m * a_dot + a * m_dot).sum()
            + b_dot @ m
            + b @ m_dot
            + (m * c_dot + c * m_dot).sum()
        ),
    )
