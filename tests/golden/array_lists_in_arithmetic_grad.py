import numpy as np
from autotangent.runtime import add_into, count, pair, power_by_base, spread, unbroadcast, zeros

whitened_fwd, whitened_rev = pair(
    whitened,
    "readings scale",
    "readings list(float), scale float",
)


def mixed_grad(x, v, n):
    """Gradient of mixed with respect to (x, v)."""
    readings = [x, x * x, 1.0]
    readings.append(v[0] * x)
    a, saved = whitened_fwd(readings, v[1])
    b = np.array([1.0, 2.0, 3.0]) / v
    b_1 = b.copy()
    b -= np.array((x, 0.0, 1.0))
    b_2 = b
    bs = []
    b_3s = []
    b_4s = []
    b_5s = []
    b_6s = []
    for k in range(n):
        bs.append(b)
        b_6 = np.array([1.0, x, 0.5])
        b_6s.append(b_6)
        b_5 = np.tanh(readings[:3])
        b_5s.append(b_5)
        b_4 = np.array(readings[1:])
        b_4s.append(b_4)
        b_3 = b_5 * b_4
        b_3s.append(b_3)
        b = b * b_6 + b_3
    b_7 = b
    counts = np.ones(3) * [1, 2, 3]

    # return np.sum(a**2 * np.exp([x, 0.0, 0.1, x])) + np.sum(b * counts) + np.var(r ...
    t_1 = a**2
    t_2 = np.exp([x, 0.0, 0.1, x])
    t_3 = t_1 * t_2
    a_bar = 2 * a * unbroadcast(np.broadcast_to(t_2, np.shape(t_3)), t_1)
    t_4_bar = t_2 * unbroadcast(np.broadcast_to(t_1, np.shape(t_3)), t_2)
    x_bar = t_4_bar[0] + t_4_bar[3]
    b_bar = counts
    readings_bar = zeros(readings)
    add_into(
        readings_bar,
        (
            2
            * (readings - np.mean(readings, keepdims=True))
            * spread(1.0, readings, None, False)
            / count(readings)
        ),
    )
    if (v > [0.0, 1.0, 5.0])[0]:
        # b = b ** [2, 1, 1]
        b_bar = power_by_base(b_7, np.array([2, 1, 1])) * b_bar
    for k in range(n - 1, -1, -1):
        b_3 = b_3s.pop()
        b_4 = b_4s.pop()
        b_5 = b_5s.pop()
        b_6 = b_6s.pop()
        b = bs.pop()
        # b = b * [1.0, x, 0.5] + np.tanh(readings[:3]) * readings[1:]
        b_8_bars = unbroadcast(b * b_bar, b_6)
        x_bar += b_8_bars[1]
        b_3_bar = unbroadcast(b_bar, b_3).copy()
        add_into(
            readings_bar,
            (
                (1 - b_5**2)
                * unbroadcast(np.broadcast_to(b_4 * b_3_bar, np.shape(b_3)), b_5)
            ),
            slice(None, 3, None),
        )
        add_into(
            readings_bar,
            unbroadcast(np.broadcast_to(b_5 * b_3_bar, np.shape(b_3)), b_4),
            slice(1, None, None),
        )
        b_bar = b_6 * b_bar
    b_2[...] = b_1
    # b[...] -= np.array((x, 0.0, 1.0))
    b_9_bars = -b_bar
    x_bar += b_9_bars[0]
    # b = [1.0, 2.0, 3.0] / v
    v_bar = -b_2 * b_bar / v
    # a = whitened(readings, v[1])
    v_bar[1] += whitened_rev(saved, a_bar, readings_bar)
    # readings.append(v[0] * x)
    t_5_bar = readings_bar.pop()
    v_bar[0] += x * t_5_bar
    x_bar += v[0] * t_5_bar
    # readings = [x, x * x, 1.0]
    x_bar += readings_bar[0] + 2 * x * readings_bar[1]
    return x_bar, v_bar
