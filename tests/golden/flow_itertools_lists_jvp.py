import math

from autotangent.runtime import tangent

ratio_jvp = tangent(ratio, "a b", "a float, b float")


def f_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of f along (x_dot, w_dot)."""
    xs = [x, x * x]
    xs_dot = [x_dot, 2 * x * x_dot]
    xs_dot.append(w_dot)
    xs.append(w)
    t_9 = []
    t_9_dot = []
    t_10 = []
    t_10_dot = []
    for i in range(len(xs)):
        for j in range(i + 1, len(xs)):
            t_10_dot.append((xs_dot[i], xs_dot[j]))
            t_10.append((xs[i], xs[j]))
    for (a_1, b_1), (a_1_dot, b_1_dot) in zip(t_10, t_10_dot):
        t_9_dot.append(b_1 * a_1_dot + a_1 * b_1_dot)
        t_9.append(a_1 * b_1)
    total = sum(t_9)
    total_dot = sum(t_9_dot)
    for k, (a, a_dot, b, b_dot) in enumerate(zip(xs, xs_dot, xs[1:], xs_dot[1:])):
        total += k * a * b
        total_dot = total_dot + k * (b * a_dot + a * b_dot)
    t_1 = [1.0, -w]
    t_1_dot = [0.0, -w_dot]
    t_8 = []
    t_8_dot = []
    for k_1 in range(len(xs)):
        t_8_dot.append(t_1_dot[k_1 % len(t_1)])
        t_8.append(t_1[k_1 % len(t_1)])
    for v, v_dot, sign, sign_dot in zip(xs, xs_dot, t_8, t_8_dot):
        total += sign * v * v
        total_dot = total_dot + v * (v * sign_dot + 2 * sign * v_dot)
    dropping = True
    for late, late_dot in zip([x, w, 2 * x, 0.3 * w], [x_dot, w_dot, 2 * x_dot, 0.3 * w_dot]):
        if dropping:
            dropping = late < 1
        if not dropping:
            total += math.sin(late)
            total_dot = total_dot + math.cos(late) * late_dot
    for item, item_dot in zip([(x, w), (w, 2.0)], [(x_dot, w_dot), (w_dot, 0.0)]):
        q_1, q_1_dot = ratio_jvp(item[0], item[1], a_dot=item_dot[0], b_dot=item_dot[1])
        q = q_1
        q_dot = q_1_dot
        total_dot = q * total_dot + total * q_dot
        total *= q
    at = 0
    trips = 0
    while True:
        trips = trips + 1
        v = xs[at % len(xs)]
        v_dot = xs_dot[at % len(xs)]
        at = at + 1
        total += v
        total_dot = total_dot + v_dot
        if total > 5:
            break
    t_2 = [w]
    t_2_dot = [w_dot]
    t_7 = []
    t_7_dot = []
    for n in range(max(len(xs), len(t_2))):
        if n < len(xs):
            t_12 = xs[n]
            t_12_dot = xs_dot[n]
        else:
            t_12 = 0.5
            t_12_dot = 0.0
        if n < len(t_2):
            t_13 = t_2[n]
            t_13_dot = t_2_dot[n]
        else:
            t_13 = 0.5
            t_13_dot = 0.0
        t_7_dot.append((t_12_dot, t_13_dot))
        t_7.append((t_12, t_13))
    for (a, b), (a_dot, b_dot) in zip(t_7, t_7_dot):
        total += a * b
        total_dot = total_dot + b * a_dot + a * b_dot
    rows = [(x, 1.0), (2.0, w), (x * w, 0.5)]
    rows_dot = [(x_dot, 0.0), (0.0, w_dot), (w * x_dot + x * w_dot, 0.0)]
    t_4 = []
    t_4_dot = []
    for row, row_dot in zip(rows, rows_dot):
        t_4_dot.append(row_dot[0])
        t_4.append(row[0])
    t_5 = tuple(t_4)
    t_5_dot = tuple(t_4_dot)
    t_6 = []
    t_6_dot = []
    for row_1, row_1_dot in zip(rows, rows_dot):
        t_6_dot.append(row_1_dot[1])
        t_6.append(row_1[1])
    first_dot, second_dot = t_5_dot, tuple(t_6_dot)
    first, second = (t_5, tuple(t_6))
    columns = []
    columns_dot = []
    t_11 = []
    t_11_dot = []
    for m in range(len(rows[0])):
        t_14 = []
        t_14_dot = []
        for row_2, row_2_dot in zip(rows, rows_dot):
            t_14_dot.append(row_2_dot[m])
            t_14.append(row_2[m])
        t_11_dot.append(tuple(t_14_dot))
        t_11.append(tuple(t_14))
    for c, c_dot in zip(t_11, t_11_dot):
        columns_dot.append(sum(c_dot))
        columns.append(sum(c))
    total_1 = sum(first)
    total += first[0] * second[1] + total_1 * second[2] - columns[0] * columns[1]
    total_dot = (
        total_dot
        + second[1] * first_dot[0]
        + first[0] * second_dot[1]
        + second[2] * sum(first_dot)
        + total_1 * second_dot[2]
        - columns[1] * columns_dot[0]
        - columns[0] * columns_dot[1]
    )
    t_3 = xs[:]
    t_3_dot = xs_dot[:]
    t_3_dot.append(x_dot)
    t_3.append(x)
    t_3_dot.append(w_dot)
    t_3.append(w)
    t_3_dot.append(w_dot)
    t_3.append(w)
    total = total + sum(t_3)
    total_dot = total_dot + sum(t_3_dot)
    items = []
    items_dot = []
    sums = []
    sums_dot = []
    for i_, (item_, item__dot) in enumerate(zip(xs, xs_dot)):
        if i_ == 0:
            total_ = item_
            total__dot = item__dot
        else:
            total_ = total_ + item_
            total__dot = total__dot + item__dot
        sums_dot.append(total__dot)
        sums.append(total_)
    for item_1, item_1_dot in zip(sums, sums_dot):
        items_dot.append(item_1_dot)
        items.append(item_1)
    items_1 = []
    items_1_dot = []
    trips_ = 0
    for v_1, v_1_dot in zip(xs, xs_dot):
        trips_ = trips_ + 1
        if not v_1 < 1:
            break
        else:
            items_1_dot.append(v_1_dot)
            items_1.append(v_1)
    return (
        total * items[:][1] + sum(items_1),
        items[:][1] * total_dot + total * items_dot[:][1] + sum(items_1_dot),
    )
