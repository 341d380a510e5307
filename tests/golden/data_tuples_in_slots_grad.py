import numpy as np
from autotangent.runtime import held_at, hold_at, shadows, zeros


def tables_grad(x, w):
    """Gradient of tables with respect to (x, w)."""
    cache = {}
    rows = [None] * 3
    rows_bar = shadows(rows)
    cache_1s = []
    t_3_bars = []
    t_4_bars = []
    t_5_bars = []
    rows_bar_1s = []
    for i in range(3):
        cache_1 = held_at(cache, i)
        cache_1s.append(cache_1)
        cache[i] = (x * i, w * i)
        t_3 = x + i
        t_3_bar = np.zeros_like(t_3)
        t_3_bars.append(t_3_bar)
        t_4_bar = [t_3_bar, 0.0]
        t_4_bars.append(t_4_bar)
        t_4 = (t_3, w)
        t_5_bar = [0.0, t_4_bar]
        t_5_bars.append(t_5_bar)
        t_5 = (w * i, t_4)
        rows_bar_1 = rows_bar[i]
        rows_bar_1s.append(rows_bar_1)
        rows_bar[i] = t_5_bar
        rows[i] = t_5
    total = 0.0
    as_ = []
    bs = []
    t_1_bars = []
    d_bars = []
    ds = []
    es = []
    total_1s = []
    total_2s = []
    for i in range(3):
        a, b = cache[2 - i]
        as_.append(a)
        bs.append(b)
        _, t_1_bar = rows_bar[i]
        t_1_bars.append(t_1_bar)
        c, t_1 = rows[i]
        d_bar, _ = t_1_bar
        d_bars.append(d_bar)
        d, e = t_1
        ds.append(d)
        es.append(e)
        total_2 = a * b
        total_2s.append(total_2)
        total_1 = np.sum(total_2 * d)
        total_1s.append(total_1)
        total += total_1 * e + c
    t_2, last = cache[1]
    first, second = t_2

    # return total * first * second + last
    total_bar = first * second
    first_bar = total * second
    second_bar = total * first
    last_bar = 1.0
    # first, second = t_2
    t_2_bar = np.zeros_like(t_2)
    t_2_bar[0] = first_bar
    t_2_bar[1] += second_bar
    # t_2, last = cache[1]
    cache_bar = zeros(cache)
    cache_bar[1][0] += t_2_bar
    cache_bar[1][1] += last_bar
    for i in range(2, -1, -1):
        total_1 = total_1s.pop()
        total_2 = total_2s.pop()
        e = es.pop()
        d = ds.pop()
        d_bar = d_bars.pop()
        b = bs.pop()
        a = as_.pop()
        # total += np.sum(a * b * d) * e + c
        total_2_bar = e * total_bar * d
        a_bar = b * total_2_bar
        b_bar = a @ total_2_bar
        d_bar += e * total_bar * total_2
        e_bar = total_1 * total_bar
        c_bar = total_bar
        t_1_bar = t_1_bars.pop()
        # d, e = t_1
        t_1_bar[1] += e_bar
        # c, t_1 = rows[i]
        rows_bar[i][0] += c_bar
        # a, b = cache[2 - i]
        cache_bar[2 - i][0] += a_bar
        cache_bar[2 - i][1] += b_bar
    x_bar = np.zeros_like(x)
    w_bar = 0.0
    for i in range(2, -1, -1):
        rows_bar_1 = rows_bar_1s.pop()
        rows_bar[i] = rows_bar_1
        t_5_bar = t_5_bars.pop()
        # t_3 = (w * i, t_4)
        w_bar += i * t_5_bar[0]
        t_4_bar = t_4_bars.pop()
        # t_4 = (t_5, w)
        w_bar += t_4_bar[1]
        t_3_bar = t_3_bars.pop()
        # t_5 = x + i
        x_bar += t_3_bar
        cache_1 = cache_1s.pop()
        hold_at(cache, i, cache_1)
        # cache[i] = (x * i, w * i)
        x_bar += i * cache_bar[i][0]
        w_bar += i * cache_bar[i][1]
        cache_bar[i] = zeros(held_at(cache, i))
    return x_bar, w_bar
