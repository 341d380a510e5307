import numpy as np
from autotangent.runtime import ordered_like


def ranked_jvp(a, b, x, *, a_dot, b_dot, x_dot):
    """Value and tangent of ranked along (a_dot, b_dot, x_dot)."""
    rows = [a * x, b + x]
    rows_dot = [x * a_dot + x_dot * a, b_dot + x_dot]
    first = rows[0]
    first_dot = rows_dot[0]
    order_1 = lambda row: row[1]
    order = sorted(rows, key=order_1)
    order_dot = ordered_like(rows_dot, rows, order_1, False)
    order_dot[0][0] = 3 * x**2 * x_dot
    order[0][0] = x**3
    t_1_1 = lambda row: row[0]
    t_1 = sorted(rows, key=t_1_1, reverse=True)
    t_1_dot = ordered_like(rows_dot, rows, t_1_1, True)
    rows_dot[:] = t_1_dot
    rows[:] = t_1
    rows_dot[1][1] = x * rows_dot[1][1] + rows[1][1] * x_dot
    rows[1][1] *= x
    pairs = [[x, 2.0], [x * x, 1.0]]
    pairs_dot = [[x_dot, 0.0], [2 * x * x_dot, 0.0]]
    listed_1 = lambda pair: pair[1]
    listed = sorted(pairs, key=listed_1)
    listed_dot = ordered_like(pairs_dot, pairs, listed_1, False)
    items = listed[0]
    items_dot = listed_dot[0]
    items_dot.append(3 * x**2 * x_dot)
    items.append(x ** 3)
    listed_dot[1][0] = 2 * listed_dot[1][0]
    listed[1][0] *= 2.0
    t_2 = sum(pairs[1])
    t_3 = sum(pairs[0])
    return (
        first[0] * order[1][0] + np.sum(rows[0] * rows[1]) + t_2 * t_3,
        (
            order[1][0] * first_dot[0]
            + first[0] * order_dot[1][0]
            + np.sum(rows[1] * rows_dot[0] + rows[0] * rows_dot[1])
            + t_3 * sum(pairs_dot[1])
            + t_2 * sum(pairs_dot[0])
        ),
    )
