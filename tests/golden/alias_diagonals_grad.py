import numpy as np
from autotangent.runtime import diagonal_view, overlapping_pair

fill_fwd, fill_rev = overlapping_pair(fill, "a d", "a array(f; n n), d array(f; ?)")


def primal_grad(a, t):
    """Gradient of primal with respect to (a, t)."""
    b = a @ a.T
    b_bar = np.zeros_like(b)
    d_bar = diagonal_view(b_bar)
    d = b.diagonal()
    b_1s = []
    for i in range(3):
        b_1 = b[i, i]
        b_1s.append(b_1)
        b[i, i] += d[i - 1] * a[0, i]
    up_bar, down_bar = diagonal_view(b_bar, offset=1), diagonal_view(b_bar, offset=-1)
    up, down = np.diagonal(b, 1), np.diag(b, -1)
    b_2 = b[1:].copy()
    b[1:] = b[1:] * up[0]
    b_3 = b[0, 1]
    b[0, 1] = down[1]
    c = a * 1.5
    c_bar = np.zeros_like(c)
    t_1_bar = diagonal_view(c_bar)
    t_1 = np.diag(c)
    c_1 = c.copy()
    _, saved = fill_fwd(c, t_1)
    e = t + 1
    e_bar = np.zeros_like(e)
    last_bar, first_bar = (
        diagonal_view(e_bar, axis1=-2, axis2=-1),
        diagonal_view(e_bar, offset=1, axis1=0, axis2=2),
    )
    last, first = np.linalg.diagonal(e), e.diagonal(offset=1, axis1=0, axis2=2)
    e_1 = e[0].copy()
    e[0] *= e[1]
    e_2 = e[1, 2, 2]
    e[1, 2, 2] = first[0, 0] * last[1, 1]
    m = np.diag(a[0])
    m[0, 1] = a[0, 0] ** 2

    # return np.sum(d**2) + up @ down + np.sum(c * m) + np.sum(last**2) + np.sum(fir ...
    d_bar += 2 * d
    up_bar += down
    down_bar += up
    c_bar += m
    m_bar = c.copy()
    last_bar += 2 * last
    first_bar += 3 * first**2
    # m[0, 1] = a[0, 0] ** 2
    a_bar = np.zeros_like(a)
    a_bar[0, 0] = 2 * a[0, 0] * m_bar[0, 1]
    m_bar[0, 1] = 0.0
    # m = np.diag(a[0])
    a_bar[0] += np.diag(m_bar, 0)
    e[1, 2, 2] = e_2
    # e[1, 2, 2] = first[0, 0] * last[1, 1]
    e_3_bar = e_bar[1, 2, 2]
    e_bar[1, 2, 2] = 0.0
    first_bar[0, 0] += last[1, 1] * e_3_bar
    last_bar[1, 1] += first[0, 0] * e_3_bar
    # e[0] *= e[1]
    e_bar[1] += e_1 * e_bar[0]
    e_bar[0] = e[1] * e_bar[0]
    # e = t + 1
    t_bar = e_bar
    # fill(c, np.diag(c))
    fill_rev(saved, c_bar, t_1_bar)
    c[...] = c_1
    # c = a * 1.5
    a_bar += 1.5 * c_bar
    b[0, 1] = b_3
    # b[0, 1] = down[1]
    b_4_bar = b_bar[0, 1]
    b_bar[0, 1] = 0.0
    down_bar[1] += b_4_bar
    b[1:] = b_2
    # b[1:] = b[1:] * up[0]
    b_5_bar = b_bar[1:].copy()
    b_bar[1:] = up[0] * b_5_bar
    up_bar[0] += np.sum(b[1:] * b_5_bar)
    for i in range(2, -1, -1):
        b_1 = b_1s.pop()
        b[i, i] = b_1
        # b[i, i] += d[i - 1] * a[0, i]
        b_6_bar = b_bar[i, i]
        d_bar[i - 1] += a[0, i] * b_6_bar
        a_bar[0, i] += d[i - 1] * b_6_bar
    # b = a @ a.T
    a_bar += b_bar @ a + (a.T @ b_bar).T
    return a_bar, t_bar.copy()
