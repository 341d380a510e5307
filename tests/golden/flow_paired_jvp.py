import numpy as np
from autotangent.runtime import listing, tangent

scaled_list = listing(scaled)
scaled_list_jvp = tangent(
    scaled_list,
    "pairs factor",
    "pairs list(float), factor float",
)


def paired_jvp(x, weights, *, x_dot, weights_dot):
    """Value and tangent of paired along (x_dot, weights_dot)."""
    xs = [x, x * x, 0.5 * x]
    xs_dot = [x_dot, 2 * x * x_dot, 0.5 * x_dot]
    total = x
    total_dot = x_dot
    for pair_1, pair_1_dot, pair_2, pair_2_dot in zip(xs, xs_dot, weights, weights_dot):
        pair = (pair_1, pair_2)
        pair_dot = (pair_1_dot, pair_2_dot)
        a_dot, b_dot = pair_dot
        a, b = pair
        total_dot = a * total_dot + total * a_dot + b_dot
        total = total * a + b
    for k, (pair_3, pair_3_dot, pair_4, pair_4_dot) in enumerate(zip(xs, xs_dot, weights, weights_dot)):
        pair = (pair_3, pair_4)
        pair_dot = (pair_3_dot, pair_4_dot)
        total += k * pair[0] * pair[-1]
        total_dot = total_dot + k * (pair[-1] * pair_dot[0] + pair[0] * pair_dot[-1])
    for item_1, (item_2, item_2_dot) in enumerate(zip(xs, xs_dot), 1):
        item = (item_1, item_2)
        item_dot = (0.0, item_2_dot)
        if not item[0] == 2:
            total += item[0] * item[1]
            total_dot = total_dot + item[0] * item_dot[1]
    for __1, __1_dot, __2, __2_dot in zip(xs, xs_dot, xs[1:], xs_dot[1:]):
        _ = (__1, __2)
        __dot = (__1_dot, __2_dot)
        total_dot = x * total_dot + total * x_dot
        total = total * x
    products = {}
    products_dot = {}
    for k_1, (t_1, t_1_dot, t_2, t_2_dot) in enumerate(zip(xs, xs_dot, weights, weights_dot)):
        products_dot[k_1] = t_2 * t_1_dot + t_1 * t_2_dot
        products[k_1] = t_1 * t_2
    grid_1 = np.ones((2, 2))
    grid = grid_1 * x
    grid_dot = x_dot * grid_1
    for rows_1, rows_1_dot, rows_2, rows_2_dot in zip(grid, grid_dot, weights, weights_dot):
        rows = (rows_1, rows_2)
        rows_dot = (rows_1_dot, rows_2_dot)
        rows_dot[0][0] = rows[1] * rows_dot[0][0] + rows[0][0] * rows_dot[1]
        rows[0][0] *= rows[1]
    kept = []
    kept_dot = []
    for t_3, t_3_dot, t_4, t_4_dot in zip(xs, xs_dot, weights, weights_dot):
        if t_3 > 0:
            kept_dot.append((t_3_dot, t_4_dot))
            kept.append((t_3, t_4))
    t_5_1, t_5_1_dot = scaled_list_jvp(xs, x, pairs_dot=xs_dot, factor_dot=x_dot)
    t_5 = total + products[2] + pair[0] + np.sum(grid) + kept[1][0] + sum(t_5_1)
    t_5_dot = (
        total_dot
        + products_dot[2]
        + pair_dot[0]
        + np.sum(grid_dot)
        + kept_dot[1][0]
        + sum(t_5_1_dot)
    )
    t_6 = []
    t_6_dot = []
    for t, t_dot in zip(kept, kept_dot):
        t_6_dot.append(t_dot[1])
        t_6.append(t[1])
    return t_5 + sum(t_6), t_5_dot + sum(t_6_dot)
