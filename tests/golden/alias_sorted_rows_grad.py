import numpy as np
from autotangent.runtime import add_into, ordered_like, spread_over, unspliced


def ranked_grad(a, b, x):
    """Gradient of ranked with respect to (a, b, x)."""
    t_2 = a * x
    t_2_bar = np.zeros_like(t_2)
    t_3 = b + x
    t_3_bar = np.zeros_like(t_3)
    rows_bar = [t_2_bar, t_3_bar]
    rows = [t_2, t_3]
    first_bar = rows_bar[0]
    first = rows[0]
    order_bar = ordered_like(rows_bar, rows, key=lambda row: row[1])
    order = sorted(rows, key=lambda row: row[1])
    order_1 = order[0][0]
    order[0][0] = x**3
    t_1_bar = ordered_like(rows_bar, rows, key=lambda row: row[0], reverse=True)
    t_1 = sorted(rows, key=lambda row: row[0], reverse=True)
    rows_bar_1 = len(t_1_bar)
    rows_bar_2 = rows_bar[:]
    rows_bar[:] = t_1_bar
    rows_1 = len(t_1)
    rows_2 = rows[:]
    rows[:] = t_1
    rows_3 = rows[1][1]
    rows[1][1] *= x
    t_4_bar = [0.0, 0.0]
    t_4 = [x, 2.0]
    t_5_bar = [0.0, 0.0]
    t_5 = [x * x, 1.0]
    pairs_bar = [t_4_bar, t_5_bar]
    pairs = [t_4, t_5]
    listed_bar = ordered_like(pairs_bar, pairs, key=lambda pair: pair[1])
    listed = sorted(pairs, key=lambda pair: pair[1])
    items_bar = listed_bar[0]
    items = listed[0]
    items_bar.append(0.0)
    items.append(x**3)
    listed_1 = listed[1][0]
    listed[1][0] *= 2.0
    t_6 = sum(pairs[1])
    t_7 = sum(pairs[0])

    # return first[0] * order[1][0] + np.sum(rows[0] * rows[1]) + sum(pairs[1]) * su ...
    first_bar[0] += order[1][0]
    order_bar[1][0] += first[0]
    rows_bar[0] += rows[1]
    rows_bar[1] += rows[0]
    add_into(pairs_bar[1], spread_over(t_7, pairs[1]))
    add_into(pairs_bar[0], spread_over(t_6, pairs[0]))
    listed[1][0] = listed_1
    # listed[1][0] *= 2.0
    listed_bar[1][0] = 2 * listed_bar[1][0]
    # listed[0].append(x**3)
    t_8_bar = items_bar.pop()
    items.pop()
    x_bar = 3 * x**2 * t_8_bar
    # t_5 = [x * x, 1.0]
    x_bar += 2 * x * t_5_bar[0]
    # t_4 = [x, 2.0]
    x_bar += t_4_bar[0]
    rows[1][1] = rows_3
    # rows[1][1] *= x
    x_bar += rows[1][1] * rows_bar[1][1]
    rows_bar[1][1] = x * rows_bar[1][1]
    unspliced(rows, slice(None), rows_2, rows_1)
    unspliced(rows_bar, slice(None), rows_bar_2, rows_bar_1)
    order[0][0] = order_1
    # order[0][0] = x**3
    x_bar += 3 * x**2 * order_bar[0][0]
    order_bar[0][0] = 0.0
    # t_3 = b + x
    b_bar = t_3_bar.copy()
    x_bar += np.sum(t_3_bar)
    # t_2 = a * x
    a_bar = x * t_2_bar
    x_bar += a @ t_2_bar
    return a_bar, b_bar, x_bar
