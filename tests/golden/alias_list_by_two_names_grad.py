import numpy as np


def drawn_grad(x):
    """Gradient of drawn with respect to x."""
    xs_bar = []
    xs = []
    t_1_bars = []
    for k in range(3):
        t_1 = x * x * k
        t_1_bar = np.zeros_like(t_1)
        t_1_bars.append(t_1_bar)
        xs_bar.append(t_1_bar)
        xs.append(t_1)
    ys_bar = xs_bar
    ys = xs
    t_2 = xs[1] * x
    t_2_bar = np.zeros_like(t_2)
    xs_bar.append(t_2_bar)
    xs.append(t_2)

    # return np.sum(ys[3] * x + ys[2] ** 2)
    ys_bar[3] += x
    x_bar = ys[3].copy()
    ys_bar[2] += 2 * ys[2]
    xs.pop()
    xs_bar.pop()
    # t_2 = xs[1] * x
    xs_bar[1] += x * t_2_bar
    x_bar += xs[1] * t_2_bar
    for k in range(2, -1, -1):
        xs_bar.pop()
        t_1_bar = t_1_bars.pop()
        # t_1 = x * x * k
        t_1_1_bar = k * t_1_bar
        x_bar += 2 * x * t_1_1_bar
    return x_bar
