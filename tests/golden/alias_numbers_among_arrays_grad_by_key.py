# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:by_key   variant: pair   wrt: x w
#     shadows: x   defines: by_key_fwd by_key_rev
# source: ../alias_numbers_among_arrays.py   5ddc7db77003c6cf
# generated: 231fe9e864c04d3b   gen: 1.0.0
# kinds: x array(f; n), w float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def by_key_fwd(x, w):
    """Value of by_key and what by_key_rev needs."""
    t_1 = x * 1.0
    t_1_bar = np.zeros_like(t_1)
    d_bar = {'a': t_1_bar, 'b': 0.0}
    d = {'a': t_1, 'b': w}
    y_bar_ = d_bar['a']
    y = d["a"]
    d_bar_1 = d_bar['a']
    d_bar['a'] = y_bar_[::-1]
    d["a"] = y[::-1]
    y[0] = w * 2
    total = 0.0
    k = 'a'
    v_shadow = d_bar[k]
    v = d[k]
    total = total + np.sum(v * v)
    k = 'b'
    v_1 = v
    v = d[k]
    total = total + np.sum(v * v)
    return total, (d_bar, d_bar_1, k, t_1_bar, v, v_1, v_shadow, y_bar_)


def by_key_rev(saved, y_bar, x_bar):
    """Adjoint of by_key: adds into x_bar, returns w_bar."""
    d_bar, d_bar_1, k, t_1_bar, v, v_1, v_shadow, y_bar_ = saved
    # return total
    total_bar = y_bar
    # total = total + np.sum(v * v)
    v_bar = 2 * v * total_bar
    # v = d[k]
    d_bar[k] += v_bar
    # total = total + np.sum(v * v)
    v_shadow += 2 * total_bar * v_1
    # y[0] = w * 2
    w_bar = 2 * y_bar_[0]
    y_bar_[0] = 0.0
    d_bar['a'] = d_bar_1
    # d = {"a": x * 1.0, "b": w}
    w_bar += d_bar['b']
    # t_1 = x * 1.0
    x_bar += t_1_bar
    return w_bar
