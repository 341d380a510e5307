import numpy as np
from autotangent.runtime import namespace


def f_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of f along (a_dot, b_dot)."""
    m_dot, n_dot = namespace(a=a_dot), namespace(a=b_dot)
    m, n = Matrix(a), Matrix(b)
    same = m
    same_dot = m_dot
    same_dot.a = 2 * m_dot.a
    same.a = m.a * 2
    return (
        np.sum(m.a * b) + np.sum(n.a**2),
        np.sum(b * m_dot.a + m.a * b_dot) + 2 * np.sum(n.a * n_dot.a),
    )
