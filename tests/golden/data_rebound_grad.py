import numpy as np
from autotangent.runtime import add_into, spread_over, zeros


def summary_grad(xs, w):
    """Gradient of summary with respect to (xs, w)."""
    pair = [w * xs[0], xs[1] * xs[1]]
    pair_1 = pair
    pair = pair[0] * pair[1]
    parts = []
    for x_1 in xs:
        parts.append(x_1 * w)
    parts_1 = parts
    parts = sum(parts)
    rows = [xs * w, xs]
    rows_1 = rows
    rows = np.sum(np.array(rows))
    last = None
    best = None
    total = 0.0
    bests = []
    lasts = []
    for x in xs:
        if last is not None:
            total += (x - last) ** 2 * w
        bests.append(best)
        if best is None or x > best:
            best = x * w
        lasts.append(last)
        last = x

    # return pair * parts + rows * total + best * best
    pair_bar = parts
    parts_bar = pair
    rows_bar = total
    total_bar = rows
    best_bar = 2 * best
    xs_bar = np.zeros_like(xs)
    w_bar = 0.0
    last_bar = 0.0
    for i in range(len(xs) - 1, -1, -1):
        x = xs[i]
        # last = x
        x_bar = last_bar
        best = bests.pop()
        if best is None or x > best:
            # best = x * w
            x_bar += w * best_bar
            w_bar += x * best_bar
            best_bar = 0.0
        last_bar = 0.0
        last = lasts.pop()
        if last is not None:
            # total += (x - last) ** 2 * w
            total_1_bar = 2 * w * (x - last) * total_bar
            x_bar += total_1_bar
            last_bar -= total_1_bar
            w_bar += (x - last) ** 2 * total_bar
        xs_bar[i] += x_bar
    # rows = np.sum(np.array(rows))
    rows_2_bar = rows_bar
    rows_bar = zeros(rows_1)
    add_into(rows_bar, rows_2_bar)
    # rows = [xs * w, xs]
    w_bar += xs @ rows_bar[0]
    xs_bar += w * rows_bar[0] + rows_bar[1]
    # parts = sum(parts)
    parts_2_bar = parts_bar
    parts_bar = zeros(parts_1)
    add_into(parts_bar, spread_over(parts_2_bar, parts_1))
    for j in range(len(xs) - 1, -1, -1):
        x_1 = xs[j]
        # parts.append(x_1 * w)
        t_1_bar = parts_bar.pop()
        x_1_bar = w * t_1_bar
        w_bar += x_1 * t_1_bar
        xs_bar[j] += x_1_bar
    # pair = pair[0] * pair[1]
    pair_2_bar = pair_bar
    pair_bar = zeros(pair_1)
    pair_bar[0] += pair_1[1] * pair_2_bar
    pair_bar[1] += pair_1[0] * pair_2_bar
    # pair = [w * xs[0], xs[1] * xs[1]]
    w_bar += xs[0] * pair_bar[0]
    xs_bar[0] += w * pair_bar[0]
    xs_bar[1] += 2 * xs[1] * pair_bar[1]
    return xs_bar, w_bar
