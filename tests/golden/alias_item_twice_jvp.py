import numpy as np


def f_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of f along (x_dot, y_dot)."""
    rows = [np.array([x, y]), np.array([y, 2.0 * x])]
    rows_dot = [np.array([x_dot, y_dot]), np.array([y_dot, 2 * x_dot])]
    rows_dot.append(rows_dot[0])
    rows.append(rows[0])
    total_1 = rows[0] * rows[1]
    total = np.sum(rows[2] ** 3) + np.sum(total_1)
    total_dot = (
        3 * np.sum(rows[2] ** 2 * rows_dot[2])
        + np.sum(
            np.broadcast_to(
                rows[1] * rows_dot[0] + rows[0] * rows_dot[1], np.shape(total_1)
            ),
        )
    )
    pair = [x, x * y]
    pair_dot = [x_dot, y * x_dot + x * y_dot]
    pairs = [pair, pair]
    pairs_dot = [pair_dot, pair_dot]
    total += pairs[0][0] * pairs[1][1] ** 2 + pairs[1][0]
    total_dot = (
        total_dot
        + pairs[1][1] ** 2 * pairs_dot[0][0]
        + 2 * pairs[0][0] * pairs[1][1] * pairs_dot[1][1]
        + pairs_dot[1][0]
    )
    points = [(x, 1.0), (2.0, y), (x * x, 0.5)]
    points_dot = [(x_dot, 0.0), (0.0, y_dot), (2 * x * x_dot, 0.0)]
    closed = points[:]
    closed_dot = points_dot[:]
    closed_dot.append(points_dot[0])
    closed.append(points[0])
    area = 0.0
    area_dot = 0.0
    for a, a_dot, b, b_dot in zip(closed, closed_dot, closed[1:], closed_dot[1:]):
        area_1 = a[1] ** 2
        area = area + a[0] * b[1] - b[0] * area_1
        area_dot = (
            area_dot
            + b[1] * a_dot[0]
            + a[0] * b_dot[1]
            - area_1 * b_dot[0]
            - 2 * b[0] * a[1] * a_dot[1]
        )
    return total * area, area * total_dot + total * area_dot
