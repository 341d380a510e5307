import numpy as np
from autotangent.runtime import add_into, unbroadcast, zeros


def f_grad(x, y):
    """Gradient of f with respect to (x, y)."""
    rows = [np.array([x, y]), np.array([y, 2.0 * x])]
    rows.append(rows[0])
    total_1 = rows[0] * rows[1]
    total = np.sum(rows[2] ** 3) + np.sum(total_1)
    pair = [x, x * y]
    pairs = [pair, pair]
    total += pairs[0][0] * pairs[1][1] ** 2 + pairs[1][0]
    points = [(x, 1.0), (2.0, y), (x * x, 0.5)]
    closed = points[:]
    closed.append(points[0])
    area = 0.0
    t_1 = closed[1:]
    areas = []
    area_1s = []
    area_2s = []
    area_3s = []
    area_4s = []
    for a, b in zip(closed, t_1):
        areas.append(area)
        area_4 = a[0] * b[1]
        area_4s.append(area_4)
        area_3 = area + area_4
        area_3s.append(area_3)
        area_2 = a[1] ** 2
        area_2s.append(area_2)
        area_1 = b[0] * area_2
        area_1s.append(area_1)
        area = area_3 - area_1

    # return total * area
    total_bar = unbroadcast(area, total)
    area_bar = total
    closed_bar = zeros(closed)
    t_1_bar = zeros(t_1)
    for i in range(min(len(closed), len(t_1)) - 1, -1, -1):
        a = closed[i]
        b = t_1[i]
        area_1 = area_1s.pop()
        area_2 = area_2s.pop()
        area_3 = area_3s.pop()
        area_4 = area_4s.pop()
        area = areas.pop()
        # area = area + a[0] * b[1] - b[0] * a[1] ** 2
        area_3_bar = unbroadcast(area_bar, area_3)
        area_4_bar = unbroadcast(area_3_bar, area_4)
        a_bar = zeros(a)
        a_bar[0] += unbroadcast(b[1] * area_4_bar, a[0])
        b_bar = zeros(b)
        b_bar[1] += unbroadcast(a[0] * area_4_bar, b[1])
        area_1_bar = -unbroadcast(area_bar, area_1)
        b_bar[0] += unbroadcast(area_2 * area_1_bar, b[0])
        a_bar[1] += 2 * a[1] * unbroadcast(b[0] * area_1_bar, area_2)
        area_bar = unbroadcast(area_3_bar, area)
        add_into(closed_bar[i], a_bar)
        add_into(t_1_bar[i], b_bar)
    # for (a, b) in zip(closed, closed[1:]):
    add_into(closed_bar, t_1_bar, slice(1, None, None))
    # closed = [*points, points[0]]
    t_2_bar = closed_bar.pop()
    closed.pop()
    points_bar = zeros(points)
    add_into(points_bar[0], t_2_bar)
    add_into(points_bar, closed_bar, slice(None))
    # points = [(x, 1.0), (2.0, y), (x * x, 0.5)]
    y_bar = points_bar[1][1]
    x_bar = points_bar[0][0] + 2 * x * points_bar[2][0]
    # total += pairs[0][0] * pairs[1][1] ** 2 + pairs[1][0]
    pairs_bar = zeros(pairs)
    pairs_bar[0][0] += pairs[1][1] ** 2 * total_bar
    pairs_bar[1][1] += 2 * pairs[1][1] * pairs[0][0] * total_bar
    pairs_bar[1][0] += total_bar
    # pairs = [pair, pair]
    pair_bar = zeros(pair)
    add_into(pair_bar, pairs_bar[0])
    add_into(pair_bar, pairs_bar[1])
    # pair = [x, x * y]
    x_bar += pair_bar[0] + y * pair_bar[1]
    y_bar += x * pair_bar[1]
    # total = np.sum(rows[2] ** 3) + np.sum(rows[0] * rows[1])
    rows_bar = zeros(rows)
    rows_bar[2] += 3 * total_bar * rows[2] ** 2
    rows_bar[0] += unbroadcast(
        np.broadcast_to(total_bar * rows[1], np.shape(total_1)), rows[0]
    )
    rows_bar[1] += unbroadcast(
        np.broadcast_to(total_bar * rows[0], np.shape(total_1)), rows[1]
    )
    # rows.append(rows[0])
    t_3_bar = rows_bar.pop()
    rows_bar[0] += t_3_bar
    # rows = [np.array([x, y]), np.array([y, 2.0 * x])]
    rows_1_bars = rows_bar[0]
    rows_2_bars = rows_bar[1]
    y_bar += rows_1_bars[1] + rows_2_bars[0]
    x_bar += rows_1_bars[0] + 2 * rows_2_bars[1]
    return x_bar, y_bar
