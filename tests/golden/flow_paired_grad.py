import numpy as np
from autotangent.runtime import add_into, listing, pair as pair_, spread_over, zeros

scaled_list = listing(scaled)
scaled_list_fwd, scaled_list_rev = pair_(
    scaled_list,
    "pairs factor",
    "pairs list(float), factor float",
)


def paired_grad(x, weights):
    """Gradient of paired with respect to (x, weights)."""
    xs = [x, x * x, 0.5 * x]
    total = x
    pair = None
    pairs_ = []
    totals = []
    as_ = []
    for pair_1, pair_2 in zip(xs, weights):
        pairs_.append(pair)
        pair = (pair_1, pair_2)
        a, b = pair
        as_.append(a)
        totals.append(total)
        total = total * a + b
    pairs = []
    for k, (pair_3, pair_4) in enumerate(zip(xs, weights, strict=True)):
        pairs.append(pair)
        pair = (pair_3, pair_4)
        total += k * pair[0] * pair[-1]
    items = []
    for item_1, item_2 in enumerate(xs, 1):
        item = (item_1, item_2)
        items.append(item)
        if not item[0] == 2:
            total += item[0] * item[1]
    t_7 = xs[1:]
    totals_ = []
    for __1, __2 in zip(xs, t_7):
        totals_.append(total)
        total = total * x
    products = {}
    for k_1, (t_1, t_2) in enumerate(zip(xs, weights)):
        products[k_1] = t_1 * t_2
    grid_1 = np.ones((2, 2))
    grid = grid_1 * x
    all_rows = []
    rows_3s = []
    for rows_1, rows_2 in zip(grid, weights):
        rows = (rows_1, rows_2)
        all_rows.append(rows)
        rows_3 = rows[0][0]
        rows_3s.append(rows_3)
        rows[0][0] *= rows[1]
    kept = []
    for t_3, t_4 in zip(xs, weights):
        if t_3 > 0:
            kept.append((t_3, t_4))
    t_5_1, saved = scaled_list_fwd(xs, x)
    t_6 = []
    for t in kept:
        t_6.append(t[1])

    # return total + products[2] + pair[0] + np.sum(grid) + kept[1][0] + sum(scaled( ...
    t_5_bar = 1.0
    t_6_bar = zeros(t_6)
    add_into(t_6_bar, spread_over(1.0, t_6))
    kept_bar = zeros(kept)
    for i in range(len(kept) - 1, -1, -1):
        t = kept[i]
        # t_6.append(t[1])
        t_8_bar = t_6_bar.pop()
        t_bar = zeros(t)
        t_bar[1] += t_8_bar
        add_into(kept_bar[i], t_bar)
    # t_5 = total + products[2] + pair[0] + np.sum(grid) + kept[1][0] + sum(scaled_l ...
    total_bar = t_5_bar
    products_bar = zeros(products)
    products_bar[2] += t_5_bar
    pair_bar = zeros(pair)
    pair_bar[0] += t_5_bar
    grid_bar = np.full_like(grid, t_5_bar)
    kept_bar[1][0] += t_5_bar
    xs_bar = zeros(xs)
    x_bar = scaled_list_rev(saved, spread_over(t_5_bar, t_5_1), xs_bar)
    weights_bar = np.zeros_like(weights)
    for j in range(min(len(xs), len(weights)) - 1, -1, -1):
        t_3 = xs[j]
        t_4 = weights[j]
        t_3_bar = 0.0
        t_4_bar = 0.0
        if t_3 > 0:
            # kept.append((t_3, t_4))
            t_9_bar = kept_bar.pop()
            kept.pop()
            t_3_bar += t_9_bar[0]
            t_4_bar += t_9_bar[1]
        xs_bar[j] += t_3_bar
        weights_bar[j] += t_4_bar
    for m in range(min(len(grid), len(weights)) - 1, -1, -1):
        rows_1 = grid[m]
        rows_2 = weights[m]
        rows_3 = rows_3s.pop()
        rows = all_rows.pop()
        rows[0][0] = rows_3
        # rows[0][0] *= rows[1]
        rows_bar = [grid_bar[m], 0.0]
        rows_4_bar = rows_bar[0][0]
        rows_bar[0][0] = 0.0
        rows_bar[0][0] += rows[1] * rows_4_bar
        rows_bar[1] += rows[0][0] * rows_4_bar
        # rows = (rows_1, rows_2)
        rows_2_bar = rows_bar[1]
        weights_bar[m] += rows_2_bar
    # grid = np.ones((2, 2)) * x
    x_bar += np.sum(grid_1 * grid_bar)
    for k_1 in range(min(len(xs), len(weights)) - 1, -1, -1):
        t_1 = xs[k_1]
        t_2 = weights[k_1]
        # products[k_1] = t_1 * t_2
        t_1_bar = t_2 * products_bar[k_1]
        t_2_bar = t_1 * products_bar[k_1]
        products_bar[k_1] = 0.0
        xs_bar[k_1] += t_1_bar
        weights_bar[k_1] += t_2_bar
    for n in range(min(len(xs), len(t_7)) - 1, -1, -1):
        __1 = xs[n]
        __2 = t_7[n]
        total_1 = totals_.pop()
        # total = total * x
        x_bar += total_1 * total_bar
        total_bar = x * total_bar
    for i_ in range(len(xs) - 1, -1, -1):
        item_1 = i_ + 1
        item_2 = xs[i_]
        item = items.pop()
        item_bar = zeros(item)
        if not item[0] == 2:
            # total += item[0] * item[1]
            item_bar[1] += item[0] * total_bar
        # item = (item_1, item_2)
        item_2_bar = item_bar[1]
        xs_bar[i_] += item_2_bar
    for k in range(min(len(xs), len(weights)) - 1, -1, -1):
        pair_3 = xs[k]
        pair_4 = weights[k]
        # total += k * pair[0] * pair[-1]
        pair_bar[0] += k * pair[-1] * total_bar
        pair_bar[-1] += k * pair[0] * total_bar
        # pair = (pair_3, pair_4)
        pair_3_bar = pair_bar[0]
        pair_4_bar = pair_bar[1]
        xs_bar[k] += pair_3_bar
        weights_bar[k] += pair_4_bar
        pair = pairs.pop()
        pair_bar = zeros(pair)
    for i__ in range(min(len(xs), len(weights)) - 1, -1, -1):
        pair_1 = xs[i__]
        pair_2 = weights[i__]
        a = as_.pop()
        total = totals.pop()
        # total = total * a + b
        a_bar = total * total_bar
        b_bar = total_bar
        total_bar = a * total_bar
        # a, b = pair
        pair_bar[0] += a_bar
        pair_bar[1] += b_bar
        # pair = (pair_1, pair_2)
        pair_1_bar = pair_bar[0]
        pair_2_bar = pair_bar[1]
        xs_bar[i__] += pair_1_bar
        weights_bar[i__] += pair_2_bar
        pair_5 = pairs_.pop()
        pair_bar = zeros(pair_5)
    # total = x
    x_bar += total_bar
    # xs = [x, x * x, 0.5 * x]
    x_bar += xs_bar[0] + 2 * x * xs_bar[1] + 0.5 * xs_bar[2]
    return x_bar, weights_bar
