import numpy as np
from autotangent.runtime import accumulate_at, taken_last, unbroadcast, untake


def repeats_grad(x, v, n):
    """Gradient of repeats with respect to (x, v)."""
    a = np.zeros((2, 3))
    a_1 = v * x
    a_2 = np.shape(a)
    a[...] = np.resize(a_1, a_2)
    b = np.ones((3, 2))
    b_1 = np.outer(v, v)
    b_2 = b_1 * x
    b_3 = np.shape(b)
    b[...] = np.resize(b_2, b_3)
    place = np.unravel_index(np.arange(np.size(b))[MASK], np.shape(b))
    b_4 = np.shape(place[0])
    b[place] = np.resize(v[:2], b_4)
    place_1 = np.unravel_index(np.arange(np.size(b))[::-2], np.shape(b))
    b_5 = [x, x * x]
    b_6 = np.shape(place_1[0])
    b[place_1] = np.resize(b_5, b_6)
    c = np.zeros(6)
    c_1 = np.shape(c[:n])
    c[:n] = np.resize(v[:2], c_1)
    c_2 = np.ravel(c)
    c_3 = c_2[n:]
    c_4 = c_3 * v[:2]
    c_5 = c[n:].copy()
    c[n:] = c_4
    c_6 = np.sin(v)
    c_7 = np.shape(c[1:4])
    c_8 = c[1:4].copy()
    c[1:4] = np.resize(c_6, c_7)
    a_3 = [x]
    a_4 = np.shape(a[1])
    a[1][...] = np.resize(a_3, a_4)
    place_2 = np.unravel_index(np.arange(np.size(a.T))[n:], np.shape(a.T))
    a_5 = a.T[place_2]
    a_6 = a_5 + v[1:]
    a_7 = a.T[place_2].copy()
    a.T[place_2] = a_6
    t_1 = b**3
    t_2 = c.reshape(3, 2)

    # return np.sum(a**2 * np.arange(3.0)) + np.sum(b**3 * c.reshape(3, 2))
    a_bar = 2 * a * np.arange(3.0)
    b_bar = 3 * t_2 * b**2
    c_bar = np.reshape(t_1, np.shape(c))
    a.T[place_2] = a_7
    # a.T.flat[n:] += v[1:]
    a_8_bar = taken_last(a_bar.T, place_2)
    a_bar.T[place_2] = 0.0
    a_6_bar = unbroadcast(a_8_bar, a_6).copy()
    accumulate_at(a_bar.T, place_2, unbroadcast(a_6_bar, a_5))
    v_bar = np.zeros_like(v)
    v_bar[1:] = unbroadcast(a_6_bar, v[1:])
    # a[1].flat[:] = [x]
    a_9_bars = untake(a_bar[1], a_3, np.resize(np.arange(np.size(a_3)), a_4))
    x_bar = a_9_bars[0]
    a_bar[1] = 0.0
    c[1:4] = c_8
    # c.flat[1:4] = np.sin(v)
    c_bar = c_bar.copy()
    v_bar += (
        np.cos(v) * untake(c_bar[1:4], c_6, np.resize(np.arange(np.size(c_6)), c_7))
    )
    c_bar[1:4] = 0.0
    c[n:] = c_5
    # c.flat[n:] *= v[:2]
    c_4_bar = unbroadcast(c_bar[n:], c_4).copy()
    c_2_bar = np.zeros_like(c_2)
    c_2_bar[n:] = unbroadcast(np.broadcast_to(v[:2] * c_4_bar, np.shape(c_4)), c_3)
    v_bar[:2] += unbroadcast(np.broadcast_to(c_3 * c_4_bar, np.shape(c_4)), v[:2])
    c_bar[n:] = 0.0
    c_bar += np.reshape(c_2_bar, np.shape(c))
    # c.flat[:n] = v[:2]
    v_bar[:2] += untake(c_bar[:n], v[:2], np.resize(np.arange(np.size(v[:2])), c_1))
    # b.flat[::-2] = [x, x * x]
    b_7_bar = taken_last(b_bar, place_1)
    b_bar[place_1] = 0.0
    b_8_bars = untake(b_7_bar, b_5, np.resize(np.arange(np.size(b_5)), b_6))
    x_bar += b_8_bars[0] + 2 * x * b_8_bars[1]
    # b.flat[MASK] = v[:2]
    b_9_bar = taken_last(b_bar, place)
    b_bar[place] = 0.0
    v_bar[:2] += untake(b_9_bar, v[:2], np.resize(np.arange(np.size(v[:2])), b_4))
    # b.flat = np.outer(v, v) * x
    b_2_bar = untake(b_bar, b_2, np.resize(np.arange(np.size(b_2)), b_3)).copy()
    b_10_bar = x * b_2_bar
    v_bar += b_10_bar @ v + v @ b_10_bar
    x_bar += np.sum(b_1 * b_2_bar)
    # a.flat[:] = v * x
    a_1_bar = untake(a_bar, a_1, np.resize(np.arange(np.size(a_1)), a_2)).copy()
    v_bar += x * a_1_bar
    x_bar += v @ a_1_bar
    a_bar[...] = 0.0
    return x_bar, v_bar
