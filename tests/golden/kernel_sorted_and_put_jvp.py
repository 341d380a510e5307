import numpy as np
from autotangent.runtime import sorted_like


def arranged_jvp(M, x, *, M_dot, x_dot):
    """Value and tangent of arranged along (M_dot, x_dot)."""
    b_dot, M_dot = x_dot.copy(), M_dot.copy()
    b, M = x.copy(), M.copy()
    b_dot[...] = sorted_like(b_dot, b, -1)
    b[...] = np.sort(b)
    b_dot[::-1][...] = sorted_like(b_dot[::-1], b[::-1], -1)
    b[::-1][...] = np.sort(b[::-1])
    M_dot[0][...] = sorted_like(M_dot[0], M[0], -1)
    M[0][...] = np.sort(M[0])
    M_dot[1] = b_dot[2]
    M[1].fill(b[2])
    place = np.unravel_index(np.arange(np.size(M))[[0, 7]], np.shape(M))
    M_1 = np.arange(np.size([0, 7])) % np.size(b[:2])
    M_dot[place] = np.ravel(b_dot[:2])[M_1]
    M[place] = np.ravel(b[:2])[M_1]
    t_1 = M > 0.6
    t_2 = M * 0.5
    t_2_dot = 0.5 * M_dot
    M_dot[t_1] = t_2_dot[t_1]
    M[t_1] = t_2[t_1]
    return np.sum(M * b), np.sum(b * M_dot + M * b_dot)
