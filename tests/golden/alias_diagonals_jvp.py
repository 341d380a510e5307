import numpy as np
from autotangent.runtime import tangent

fill_jvp = tangent(fill, "a d", "a array(f; n n), d array(f; ?)")


def primal_jvp(a, t, *, a_dot, t_dot):
    """Value and tangent of primal along (a_dot, t_dot)."""
    b = a @ a.T
    b_dot = a_dot @ a.T + a @ a_dot.T
    d = b.diagonal()
    d_dot = b_dot.diagonal()
    for i in range(3):
        b_dot[i, i] += a[0, i] * d_dot[i - 1] + d[i - 1] * a_dot[0, i]
        b[i, i] += d[i - 1] * a[0, i]
    up_dot, down_dot = np.diagonal(b_dot, 1), np.diag(b_dot, -1)
    up, down = np.diagonal(b, 1), np.diag(b, -1)
    b_dot[1:] = up[0] * b_dot[1:] + up_dot[0] * b[1:]
    b[1:] = b[1:] * up[0]
    b_dot[0, 1] = down_dot[1]
    b[0, 1] = down[1]
    c = a * 1.5
    c_dot = 1.5 * a_dot
    t_1, t_1_dot = fill_jvp(c, np.diag(c), a_dot=c_dot, d_dot=np.diag(c_dot))
    e = t + 1
    e_dot = t_dot.copy()
    last_dot, first_dot = (
        np.linalg.diagonal(e_dot),
        e_dot.diagonal(offset=1, axis1=0, axis2=2),
    )
    last, first = np.linalg.diagonal(e), e.diagonal(offset=1, axis1=0, axis2=2)
    e_dot[0] = e[1] * e_dot[0] + e[0] * e_dot[1]
    e[0] *= e[1]
    e_dot[1, 2, 2] = last[1, 1] * first_dot[0, 0] + first[0, 0] * last_dot[1, 1]
    e[1, 2, 2] = first[0, 0] * last[1, 1]
    m = np.diag(a[0])
    m_dot = np.diag(a_dot[0]).copy()
    m_dot[0, 1] = 2 * a[0, 0] * a_dot[0, 0]
    m[0, 1] = a[0, 0] ** 2
    return (
        np.sum(d**2) + up @ down + np.sum(c * m) + np.sum(last**2) + np.sum(first**3),
        (
            2 * np.sum(d * d_dot)
            + up_dot @ down
            + up @ down_dot
            + np.sum(m * c_dot + c * m_dot)
            + 2 * np.sum(last * last_dot)
            + 3 * np.sum(first**2 * first_dot)
        ),
    )
