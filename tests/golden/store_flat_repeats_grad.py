import numpy as np
from autotangent.runtime import accumulate_at, taken_last, unbroadcast, untake


def repeats_grad(x, v, n):
    """Gradient of repeats with respect to (x, v)."""
    a = np.zeros((2, 3))
    a_1 = v * x
    a_2 = np.shape(a)
    a_3 = np.resize(a_1, a_2)
    a[...] = a_3
    b = np.ones((3, 2))
    b_1 = np.outer(v, v)
    b_2 = b_1 * x
    b_3 = np.shape(b)
    b_4 = np.resize(b_2, b_3)
    b[...] = b_4
    place = np.unravel_index(np.arange(np.size(b))[MASK], np.shape(b))
    b_5 = np.shape(place[0])
    b_6 = np.resize(v[:2], b_5)
    b[place] = b_6
    place_1 = np.unravel_index(np.arange(np.size(b))[::-2], np.shape(b))
    b_7 = [x, x * x]
    b_8 = np.shape(place_1[0])
    b_9 = np.resize(b_7, b_8)
    b[place_1] = b_9
    c = np.zeros(6)
    c_1 = np.shape(c[:n])
    c_2 = np.resize(v[:2], c_1)
    c[:n] = c_2
    c_3 = np.ravel(c)
    c_4 = c_3[n:]
    c_5 = c_4 * v[:2]
    c_6 = c[n:].copy()
    c[n:] = c_5
    c_7 = np.sin(v)
    c_8 = np.shape(c[1:4])
    c_9 = np.resize(c_7, c_8)
    c_10 = c[1:4].copy()
    c[1:4] = c_9
    a_4 = [x]
    a_5 = np.shape(a[1])
    a_6 = np.resize(a_4, a_5)
    a[1][...] = a_6
    place_2 = np.unravel_index(np.arange(np.size(a.T))[n:], np.shape(a.T))
    a_7 = a.T[place_2]
    a_8 = a_7 + v[1:]
    a_9 = a.T[place_2].copy()
    a.T[place_2] = a_8
    t_1 = b**3
    t_2 = c.reshape(3, 2)

    # return np.sum(a**2 * np.arange(3.0)) + np.sum(b**3 * c.reshape(3, 2))
    a_bar = 2 * a * np.arange(3.0)
    b_bar = 3 * t_2 * b**2
    c_bar = np.reshape(t_1, np.shape(c))
    a.T[place_2] = a_9
    # a.T.flat[n:] += v[1:]
    a_10_bar = taken_last(a_bar.T, place_2)
    a_bar.T[place_2] = 0.0
    a_8_bar = unbroadcast(a_10_bar, a_8).copy()
    accumulate_at(a_bar.T, place_2, unbroadcast(a_8_bar, a_7))
    v_bar = np.zeros_like(v)
    v_bar[1:] = unbroadcast(a_8_bar, v[1:])
    # a[1].flat[:] = [x]
    a_11_bars = untake(
        unbroadcast(a_bar[1], a_6), a_4, np.resize(np.arange(np.size(a_4)), a_5)
    )
    x_bar = a_11_bars[0]
    a_bar[1] = 0.0
    c[1:4] = c_10
    # c.flat[1:4] = np.sin(v)
    c_bar = c_bar.copy()
    v_bar += (
        np.cos(v)
        * untake(
            unbroadcast(c_bar[1:4], c_9), c_7, np.resize(np.arange(np.size(c_7)), c_8)
        )
    )
    c_bar[1:4] = 0.0
    c[n:] = c_6
    # c.flat[n:] *= v[:2]
    c_5_bar = unbroadcast(c_bar[n:], c_5).copy()
    c_3_bar = np.zeros_like(c_3)
    c_3_bar[n:] = unbroadcast(np.broadcast_to(v[:2] * c_5_bar, np.shape(c_5)), c_4)
    v_bar[:2] += unbroadcast(np.broadcast_to(c_4 * c_5_bar, np.shape(c_5)), v[:2])
    c_bar[n:] = 0.0
    c_bar += np.reshape(c_3_bar, np.shape(c))
    # c.flat[:n] = v[:2]
    v_bar[:2] += untake(
        unbroadcast(c_bar[:n], c_2), v[:2], np.resize(np.arange(np.size(v[:2])), c_1)
    )
    # b.flat[::-2] = [x, x * x]
    b_10_bar = taken_last(b_bar, place_1)
    b_bar[place_1] = 0.0
    b_11_bars = untake(
        unbroadcast(b_10_bar, b_9), b_7, np.resize(np.arange(np.size(b_7)), b_8)
    )
    x_bar += b_11_bars[0] + 2 * x * b_11_bars[1]
    # b.flat[MASK] = v[:2]
    b_12_bar = taken_last(b_bar, place)
    b_bar[place] = 0.0
    v_bar[:2] += untake(
        unbroadcast(b_12_bar, b_6), v[:2], np.resize(np.arange(np.size(v[:2])), b_5)
    )
    # b.flat = np.outer(v, v) * x
    b_2_bar = untake(unbroadcast(b_bar, b_4), b_2, np.resize(np.arange(np.size(b_2)), b_3)).copy()
    b_13_bar = x * b_2_bar
    v_bar += b_13_bar @ v + v @ b_13_bar
    x_bar += np.sum(b_1 * b_2_bar)
    # a.flat[:] = v * x
    a_1_bar = untake(unbroadcast(a_bar, a_3), a_1, np.resize(np.arange(np.size(a_1)), a_2)).copy()
    v_bar += x * a_1_bar
    x_bar += v @ a_1_bar
    a_bar[...] = 0.0
    return x_bar, v_bar
