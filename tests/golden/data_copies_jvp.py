import numpy as np
from autotangent.runtime import own, zeros


def data_copies_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of data_copies along (x_dot, w_dot)."""
    w = own(w)
    w_dot = w_dot.copy()
    values = [x, 2.0, x * x]
    values_dot = [x_dot, 0.0, 2 * x * x_dot]
    other = values[:]
    other_dot = values_dot[:]
    other_dot[0] = other[1] * x_dot + x * other_dot[1]
    other[0] = x * other[1]
    best = None
    best_dot = zeros(best)
    for _ in range(3):
        values_dot[0] = x * values_dot[0] + values[0] * x_dot
        values[0] *= x
        if best is None or values[0] < best[0]:
            best = values[:]
            best_dot = values_dot[:]
    table = {"a": x, "b": 2.0}
    table_dot = {'a': x_dot, 'b': 0.0}
    changed = {'a': table['a'], 'b': table['b']}
    changed_dot = {'a': table_dot['a'], 'b': table_dot['b']}
    changed_dot['a'] = x * changed_dot['a'] + changed['a'] * x_dot
    changed["a"] *= x
    kept_dot, history_dot = w_dot.copy(), zeros([])
    kept, history = (w.copy(), [])
    for k in range(3):
        w_dot += k * x_dot
        w += k * x
        history_dot.append(w_dot.copy())
        history.append(w.copy())
    pair = (x, w[0])
    pair_dot = (x_dot, w_dot[0])
    t_1 = []
    t_1_dot = []
    for h, h_dot in zip(history, history_dot):
        t_1_dot.append(h_dot @ h + h @ h_dot)
        t_1.append(h @ h)
    total = sum(t_1) + kept @ w
    total_dot = sum(t_1_dot) + kept_dot @ w + kept @ w_dot
    return (
        (
            total
            + best[0] * other[0]
            + table['a'] * changed['a']
            + pair[0] * pair[1]
            + np.sum(values)
        ),
        (
            total_dot
            + other[0] * best_dot[0]
            + best[0] * other_dot[0]
            + changed['a'] * table_dot['a']
            + table['a'] * changed_dot['a']
            + pair[1] * pair_dot[0]
            + pair[0] * pair_dot[1]
            + np.sum(values_dot)
        ),
    )
