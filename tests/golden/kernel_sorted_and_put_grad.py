import numpy as np
from autotangent.runtime import accumulate_at, taken_last, unbroadcast, unsorted_like


def arranged_grad(M, x):
    """Gradient of arranged with respect to (M, x)."""
    b, M = x.copy(), M.copy()
    b_1 = b.copy()
    b[...] = np.sort(b)
    b_2 = b[::-1][...].copy()
    b[::-1][...] = np.sort(b[::-1])
    M_1 = M[0][...].copy()
    M[0][...] = np.sort(M[0])
    M[1].fill(b[2])
    place = np.unravel_index(np.arange(np.size(M))[[0, 7]], np.shape(M))
    M_2 = np.ravel(b[:2])
    M_3 = np.arange(np.size([0, 7])) % np.size(b[:2])
    M_4 = M_2[M_3]
    M_5 = M[place].copy()
    M[place] = M_4
    t_1 = M > 0.6
    t_2 = M * 0.5
    M_6 = M[t_1]
    M[t_1] = t_2[t_1]

    # return np.sum(M * b)
    M_bar = np.broadcast_to(b, M.shape).copy()
    b_bar = M.sum(axis=0)
    M[t_1] = M_6
    # M[t_1] = t_2[t_1]
    t_2_bar = np.zeros_like(t_2)
    t_2_bar[t_1] = M_bar[t_1]
    M_bar[t_1] = 0.0
    # t_2 = M * 0.5
    M_bar += 0.5 * t_2_bar
    M[place] = M_5
    # np.put(M, [0, 7], b[:2])
    M_7_bar = taken_last(M_bar, place)
    M_bar[place] = 0.0
    M_2_bar = np.zeros_like(M_2)
    accumulate_at(M_2_bar, M_3, unbroadcast(M_7_bar, M_4))
    b_bar[:2] += np.reshape(M_2_bar, np.shape(b[:2]))
    # M[1].fill(b[2])
    b_bar[2] += np.sum(M_bar[1])
    M_bar[1] = 0.0
    M[0][...] = M_1
    # M[0].sort()
    M_bar[0] = unsorted_like(M_bar[0], M[0], -1)
    b[::-1][...] = b_2
    # b[::-1].sort()
    b_bar[::-1] = unsorted_like(b_bar[::-1], b[::-1], -1)
    b[...] = b_1
    # b.sort()
    b_bar[...] = unsorted_like(b_bar, b, -1)
    # b, M = x.copy(), M.copy()
    x_bar = b_bar
    return M_bar, x_bar
