import numpy as np
from autotangent.runtime import unbroadcast


def relaxed_grad(x, w):
    """Gradient of relaxed with respect to (x, w)."""
    t_3 = x * w
    t_3_bar = np.zeros_like(t_3)
    t_4 = np.zeros(4)
    t_4_bar = np.zeros_like(t_4)
    buffers_bar = [t_3_bar, t_4_bar]
    buffers = [t_3, t_4]
    buffers_1s = []
    buffers_2s = []
    buffers_3s = []
    buffers_bar_1s = []
    buffers_4s = []
    buffers_bar_2s = []
    buffers_5s = []
    for _ in range(3):
        buffers_2 = buffers[0][:-1] * w
        buffers_2s.append(buffers_2)
        buffers_1 = buffers[1][1:].copy()
        buffers_1s.append(buffers_1)
        buffers[1][1:] = buffers_2
        buffers_3 = buffers[1][0]
        buffers_3s.append(buffers_3)
        buffers[1][0] = buffers[0][3] ** 2
        t_1_bar = buffers_bar[1]
        t_1 = buffers[1]
        t_2_bar = buffers_bar[0]
        t_2 = buffers[0]
        buffers_bar_1 = buffers_bar[0]
        buffers_bar_1s.append(buffers_bar_1)
        buffers_bar[0] = t_1_bar
        buffers_4 = buffers[0]
        buffers_4s.append(buffers_4)
        buffers[0] = t_1
        buffers_bar_2 = buffers_bar[1]
        buffers_bar_2s.append(buffers_bar_2)
        buffers_bar[1] = t_2_bar
        buffers_5 = buffers[1]
        buffers_5s.append(buffers_5)
        buffers[1] = t_2
    t_5 = x + 1
    t_5_bar = np.zeros_like(t_5)
    named_bar = {'a': buffers_bar[0], 'b': t_5_bar}
    named = {'a': buffers[0], 'b': t_5}
    a_bar = named_bar['a']
    a = named["a"]
    named_bar_1 = named_bar['a']
    named_bar['a'] = named_bar['b']
    named_1 = named['a']
    named["a"] = named["b"]
    named_2 = named['a'][0]
    named["a"][0] = w
    a_1 = a.copy()
    a *= 3

    # return np.sum(buffers[0] ** 2) + np.sum(buffers[1]) + np.sum(named["a"] * name ...
    buffers_bar[0] += 2 * buffers[0]
    buffers_bar[1] += 1
    named_bar['a'] += named['b']
    named_bar['b'] += named['a']
    a[...] = a_1
    # a *= 3
    a_2_bar = a_bar.copy()
    a_bar[...] = 0.0
    a_bar += 3 * a_2_bar
    named['a'][0] = named_2
    # named["a"][0] = w
    w_bar = named_bar['a'][0]
    named_bar['a'][0] = 0.0
    named['a'] = named_1
    named_bar['a'] = named_bar_1
    # t_5 = x + 1
    x_bar = t_5_bar.copy()
    for _ in range(3):
        buffers_5 = buffers_5s.pop()
        buffers[1] = buffers_5
        buffers_bar_2 = buffers_bar_2s.pop()
        buffers_bar[1] = buffers_bar_2
        buffers_4 = buffers_4s.pop()
        buffers[0] = buffers_4
        buffers_bar_1 = buffers_bar_1s.pop()
        buffers_bar[0] = buffers_bar_1
        buffers_3 = buffers_3s.pop()
        buffers[1][0] = buffers_3
        # buffers[1][0] = buffers[0][3] ** 2
        buffers_6_bar = buffers_bar[1][0]
        buffers_bar[1][0] = 0.0
        buffers_bar[0][3] += 2 * buffers[0][3] * buffers_6_bar
        buffers_2 = buffers_2s.pop()
        buffers_1 = buffers_1s.pop()
        buffers[1][1:] = buffers_1
        # buffers[1][1:] = buffers[0][:-1] * w
        buffers_7_bar = buffers_bar[1][1:].copy()
        buffers_bar[1][1:] = 0.0
        buffers_2_bar = unbroadcast(buffers_7_bar, buffers_2).copy()
        buffers_bar[0][:-1] += w * buffers_2_bar
        w_bar += buffers[0][:-1] @ buffers_2_bar
    # t_3 = x * w
    x_bar += w * t_3_bar
    w_bar += x @ t_3_bar
    return x_bar, w_bar
