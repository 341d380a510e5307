import numpy as np


def shrinking_grad(x, w):
    """Gradient of shrinking with respect to (x, w)."""
    y = x * w
    y_bar = np.zeros_like(y)
    v_bar = y_bar
    v = y
    v_bars = []
    v_1s = []
    for _ in range(3):
        v_1 = v[0]
        v_1s.append(v_1)
        v[0] *= w
        v_bars.append(v_bar)
        v_bar = v_bar[1:]
        v = v[1:]
    v += 2.0
    window_bars = []
    window_1s = []
    window_2s = []
    for k in range(2):
        window_bar = y_bar[k:k + 3]
        window_bars.append(window_bar)
        window = y[k : k + 3]
        window_1 = window.copy()
        window_1s.append(window_1)
        window *= w
        window_2 = window[0]
        window_2s.append(window_2)
        window[0] += window[2] ** 2

    # return np.sum(y**2) + np.sum(window) + np.sum(v)
    y_bar += 2 * y
    window_bar += 1
    v_bar += 1
    w_bar = 0.0
    for k in range(1, -1, -1):
        window_2 = window_2s.pop()
        window = y[k:k + 3]
        window_bar = window_bars.pop()
        window[0] = window_2
        # window[0] += window[2] ** 2
        window_bar[2] += 2 * window[2] * window_bar[0]
        window_1 = window_1s.pop()
        window[...] = window_1
        # window *= w
        window_3_bar = window_bar.copy()
        window_bar[...] = 0.0
        window_bar += w * window_3_bar
        w_bar += window @ window_3_bar
    for _ in range(3):
        v_1 = v_1s.pop()
        v_bar = v_bars.pop()
        # v[0] *= w
        w_bar += v_1 * v_bar[0]
        v_bar[0] = w * v_bar[0]
    # y = x * w
    x_bar = w * y_bar
    w_bar += x @ y_bar
    return x_bar, w_bar
