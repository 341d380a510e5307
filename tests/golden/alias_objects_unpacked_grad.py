import numpy as np
from autotangent.runtime import namespace, zeros


def f_grad(a, b):
    """Gradient of f with respect to (a, b)."""
    a_bar = np.zeros_like(a)
    t_1_bar = namespace(a=a_bar)
    t_1 = Matrix(a)
    m_bar = t_1_bar
    m, n = t_1, Matrix(b)
    same_bar = m_bar
    same = m
    t_2 = m.a * 2
    t_2_bar = np.zeros_like(t_2)
    same_bar_1 = same_bar.a
    same_bar.a = t_2_bar
    same.a = t_2

    # return np.sum(m.a * b) + np.sum(n.a**2)
    m_bar.a += b
    b_bar = m.a.copy()
    n_bar = zeros(n)
    n_bar.a += 2 * n.a
    same_bar.a = same_bar_1
    # t_2 = m.a * 2
    m_bar.a += 2 * t_2_bar
    # m, n = Matrix(a), Matrix(b)
    b_bar += n_bar.a
    return a_bar, b_bar
