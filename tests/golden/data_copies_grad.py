import numpy as np
from autotangent.runtime import add_into, own, shadows, spread, spread_over, zeros


def data_copies_grad(x, w):
    """Gradient of data_copies with respect to (x, w)."""
    w = own(w)
    values = [x, 2.0, x * x]
    other = values[:]
    other[0] = x * other[1]
    best = None
    bests = []
    values_1s = []
    t_2s = []
    for _ in range(3):
        values_1 = values[0]
        values_1s.append(values_1)
        values[0] *= x
        bests.append(best)
        t_2 = best is None or values[0] < best[0]
        t_2s.append(t_2)
        if t_2:
            best = values[:]
    table = {"a": x, "b": 2.0}
    changed = {'a': table['a'], 'b': table['b']}
    changed_1 = changed['a']
    changed["a"] *= x
    kept, history = w.copy(), []
    for k in range(3):
        w += k * x
        history.append(w.copy())
    pair = (x, w[0])
    t_1 = []
    for h in history:
        t_1.append(h @ h)

    # return total + best[0] * other[0] + table["a"] * changed["a"] + pair[0] * copy ...
    total_bar = 1.0
    best_bar = zeros(best)
    best_bar[0] += other[0]
    other_bar = zeros(other)
    other_bar[0] += best[0]
    table_bar = zeros(table)
    table_bar['a'] += changed['a']
    changed_bar = zeros(changed)
    changed_bar['a'] += table['a']
    pair_bar = zeros(pair)
    pair_bar[0] += pair[1]
    pair_bar[1] += pair[0]
    values_bar = zeros(values)
    add_into(values_bar, spread(1.0, values, None, False))
    # total = sum(t_1) + kept @ w
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(total_bar, t_1))
    kept_bar = total_bar * w
    w_bar = total_bar * kept
    history_bar = shadows(history)
    for i in range(len(history) - 1, -1, -1):
        h = history[i]
        # t_1.append(h @ h)
        t_3_bar = t_1_bar.pop()
        h_bar = 2 * t_3_bar * h
        history_bar[i] += h_bar
    # pair = copy.deepcopy((x, w[0]))
    x_bar = pair_bar[0]
    w_bar[0] += pair_bar[1]
    for k in range(2, -1, -1):
        # history.append(copy.copy(w))
        t_4_bar = history_bar.pop()
        history.pop()
        w_bar += t_4_bar
        # w += k * x
        x_bar += k * np.sum(w_bar)
    # kept, history = copy.deepcopy(w), []
    w_bar += kept_bar
    changed['a'] = changed_1
    # changed["a"] *= x
    x_bar += changed['a'] * changed_bar['a']
    changed_bar['a'] = x * changed_bar['a']
    # changed = copy.copy(table)
    table_bar['a'] += changed_bar['a']
    table_bar['b'] += changed_bar['b']
    # table = {"a": x, "b": 2.0}
    x_bar += table_bar['a']
    for _ in range(3):
        t_2 = t_2s.pop()
        best = bests.pop()
        if t_2:
            # best = copy.deepcopy(values)
            add_into(values_bar, best_bar, slice(None))
            best_bar = zeros(best)
        values_1 = values_1s.pop()
        values[0] = values_1
        # values[0] *= x
        x_bar += values[0] * values_bar[0]
        values_bar[0] = x * values_bar[0]
    # other[0] = x * other[1]
    x_bar += other[1] * other_bar[0]
    other_bar[1] += x * other_bar[0]
    other_bar[0] = 0.0
    # other = copy.copy(values)
    add_into(values_bar, other_bar, slice(None))
    # values = [x, 2.0, x * x]
    x_bar += values_bar[0] + 2 * x * values_bar[2]
    return x_bar, w_bar
