import numpy as np
from autotangent.runtime import first_largest, first_smallest, only_at, own


def lowered_grad(v, c):
    """Gradient of lowered with respect to (v, c)."""
    v = own(v)
    v_1 = v > -0.75
    v_2 = math.tanh(np.sum(v[v_1]) - min(c, v[3]))
    v_3 = v[3]
    v[3] = v_2
    v_4 = max(v[1], c)
    v_5 = np.sum(v[:2])
    v_6 = v[1]
    v[1] = v[0] * v[2] + v_4 * v_5
    v_7 = v[0]
    v[0] = np.sum(v[1:]) - max(v[0] * c, v[1])
    t_1 = np.sum(v * v)

    # return np.sum(v * v) * c
    v_bar = 2 * c * v
    c_bar = t_1
    # v[0] = np.sum(v[1:]) - max(v[0] * c, v[1])
    v_bar[1:] += v_bar[0]
    v_8_bars = only_at(-v_bar[0], first_largest((v_7 * c, v[1])), len((v_7 * c, v[1])))
    c_bar += v_7 * v_8_bars[0]
    v_bar[1] += v_8_bars[1]
    v_bar[0] = c * v_8_bars[0]
    # v[1] = v[0] * v[2] + max(v[1], c) * np.sum(v[:2])
    v_9_bar = v_bar[1]
    v_bar[0] += v[2] * v_9_bar
    v_bar[2] += v_7 * v_9_bar
    v_10_bars = only_at(v_5 * v_9_bar, first_largest((v_6, c)), len((v_6, c)))
    v_bar[1] = v_10_bars[0]
    c_bar += v_10_bars[1]
    v_bar[:2] += v_4 * v_9_bar
    # v[3] = math.tanh(np.sum(v[v > -0.75]) - min(c, v[3]))
    v_11_bar = v_bar[3]
    v_bar[3] = 0.0
    v_12_bar = (1 - v_2**2) * v_11_bar
    v_bar[v_1] += v_12_bar
    v_13_bars = only_at(-v_12_bar, first_smallest((c, v_3)), len((c, v_3)))
    c_bar += v_13_bars[0]
    v_bar[3] += v_13_bars[1]
    return v_bar, c_bar
