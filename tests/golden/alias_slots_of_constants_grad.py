import numpy as np
from autotangent.runtime import put_back, shadows, snapshot


def settled_grad(d, xs, w):
    """Gradient of settled with respect to (d, xs)."""
    d_1 = snapshot(d, xs, w)
    xs_1 = snapshot(xs, d, w)
    try:
        d_bar = shadows(d)
        xs_bar = shadows(xs)
        before = np.sum(d["a"] * w)
        t_3 = w * w
        t_3_bar = np.zeros_like(t_3)
        d_bar_1 = d_bar['a']
        d_bar['a'] = t_3_bar
        d['a'] = t_3
        d["b"][0] = d["a"][1]
        d_2 = d['a'][2]
        d["a"][2] = d["b"][1] * before
        xs_bar.reverse()
        xs.reverse()
        t_4 = w * 2.0
        t_4_bar = np.zeros_like(t_4)
        xs_bar_1 = xs_bar[0]
        xs_bar[0] = t_4_bar
        xs[0] = t_4
        t_1_bar = xs_bar[1]
        t_1 = xs[1]
        t_2 = w + 1.0
        t_2_bar = np.zeros_like(t_2)
        xs_bar_2 = xs_bar[0]
        xs_bar[0] = t_1_bar
        xs[0] = t_1
        xs_bar_3 = xs_bar[1]
        xs_bar[1] = t_2_bar
        xs[1] = t_2
        t_5_bars = []
        d_bar_2s = []
        d_3s = []
        d_bar_3s = []
        d_4s = []
        for k in range(2):
            t_5 = d['b'] * d['a']
            t_5_bar = np.zeros_like(t_5)
            t_5_bars.append(t_5_bar)
            d_bar_2 = d_bar['b']
            d_bar_2s.append(d_bar_2)
            d_bar['b'] = t_5_bar
            d_3 = d['b']
            d_3s.append(d_3)
            d['b'] = t_5
            t_6 = w * k
            t_6_bar = np.zeros_like(t_6)
            d_bar_3 = d_bar['a']
            d_bar_3s.append(d_bar_3)
            d_bar['a'] = t_6_bar
            d_4 = d['a']
            d_4s.append(d_4)
            d['a'] = t_6

        # return np.sum(d["a"] * d["b"]) + np.sum(xs[0] * xs[1])
        d_bar['a'] += d['b']
        d_bar['b'] += d['a']
        xs_bar[0] += xs[1]
        xs_bar[1] += xs[0]
        for k in range(1, -1, -1):
            d_4 = d_4s.pop()
            d['a'] = d_4
            d_bar_3 = d_bar_3s.pop()
            d_bar['a'] = d_bar_3
            d_3 = d_3s.pop()
            d['b'] = d_3
            d_bar_2 = d_bar_2s.pop()
            d_bar['b'] = d_bar_2
            t_5_bar = t_5_bars.pop()
            # t_5 = d['b'] * d['a']
            d_bar['b'] += d['a'] * t_5_bar
            d_bar['a'] += d['b'] * t_5_bar
        xs_bar[1] = xs_bar_3
        xs_bar[0] = xs_bar_2
        xs_bar[0] = xs_bar_1
        xs_bar.reverse()
        d['a'][2] = d_2
        # d["a"][2] = d["b"][1] * before
        d_5_bar = d_bar['a'][2]
        d_bar['a'][2] = 0.0
        d_bar['b'][1] += before * d_5_bar
        before_bar = d['b'][1] * d_5_bar
        # d["b"][0] = d["a"][1]
        d_6_bar = d_bar['b'][0]
        d_bar['b'][0] = 0.0
        d_bar['a'][1] += d_6_bar
        d_bar['a'] = d_bar_1
        # before = np.sum(d["a"] * w)
        d_bar['a'] += before_bar * w
        return d_bar, xs_bar
    finally:
        put_back(d, d_1)
        put_back(xs, xs_1)
