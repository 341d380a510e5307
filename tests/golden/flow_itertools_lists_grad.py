import math

from autotangent.runtime import add_into, pair, spread_over, zeros

ratio_fwd, ratio_rev = pair(ratio, "a b", "a float, b float")


def f_grad(x, w):
    """Gradient of f with respect to (x, w)."""
    xs = [x, x * x]
    xs.append(w)
    t_9 = []
    t_10 = []
    for i in range(len(xs)):
        for j in range(i + 1, len(xs)):
            t_10.append((xs[i], xs[j]))
    for a_1, b_1 in t_10:
        t_9.append(a_1 * b_1)
    total = sum(t_9)
    t_15 = xs[1:]
    for k, (a, b) in enumerate(zip(xs, t_15)):
        total += k * a * b
    t_1 = [1.0, -w]
    t_8 = []
    for k_1 in range(len(xs)):
        t_8.append(t_1[k_1 % len(t_1)])
    for v, sign in zip(xs, t_8):
        total += sign * v * v
    dropping = True
    t_16 = [x, w, 2 * x, 0.3 * w]
    droppings = []
    for late in t_16:
        if dropping:
            dropping = late < 1
        droppings.append(dropping)
        if not dropping:
            total += math.sin(late)
    t_17 = [(x, w), (w, 2.0)]
    totals = []
    saveds = []
    qs = []
    for item in t_17:
        q, saved = ratio_fwd(item[0], item[1])
        saveds.append(saved)
        qs.append(q)
        totals.append(total)
        total *= q
    at = 0
    trips = 0
    ats = []
    while True:
        ats.append(at)
        trips = trips + 1
        v = xs[at % len(xs)]
        at += 1
        total += v
        if total > 5:
            break
    t_2 = [w]
    t_7 = []
    for n in range(max(len(xs), len(t_2))):
        if n < len(xs):
            t_12 = xs[n]
        else:
            t_12 = 0.5
        if n < len(t_2):
            t_13 = t_2[n]
        else:
            t_13 = 0.5
        t_7.append((t_12, t_13))
    for a, b in t_7:
        total += a * b
    rows = [(x, 1.0), (2.0, w), (x * w, 0.5)]
    t_4 = []
    for row in rows:
        t_4.append(row[0])
    t_5 = tuple(t_4)
    t_6 = []
    for row_1 in rows:
        t_6.append(row_1[1])
    first, second = t_5, tuple(t_6)
    columns = []
    t_11 = []
    t_14s = []
    for m in range(len(rows[0])):
        t_14 = []
        t_14s.append(t_14)
        for row_2 in rows:
            t_14.append(row_2[m])
        t_11.append(tuple(t_14))
    for c in t_11:
        columns.append(sum(c))
    total_1 = sum(first)
    total += first[0] * second[1] + total_1 * second[2] - columns[0] * columns[1]
    t_3 = xs[:]
    t_3.append(x)
    t_3.append(w)
    t_3.append(w)
    total += sum(t_3)
    items = []
    sums = []
    total_ = None
    for i_, item_ in enumerate(xs):
        if i_ == 0:
            total_ = item_
        else:
            total_ = total_ + item_
        sums.append(total_)
    for item_1 in sums:
        items.append(item_1)
    items_1 = []
    trips_ = 0
    for v_1 in xs:
        trips_ = trips_ + 1
        if not v_1 < 1:
            break
        else:
            items_1.append(v_1)
    t_18 = items[:]

    # return total * items[:][1] + sum(items_1)
    total_bar = items[:][1]
    t_18_bar = zeros(t_18)
    t_18_bar[1] += total
    items_1_bar = zeros(items_1)
    add_into(items_1_bar, spread_over(1.0, items_1))
    items_bar = zeros(items)
    add_into(items_bar, t_18_bar, slice(None))
    xs_bar = zeros(xs)
    for i__ in range(trips_ - 1, -1, -1):
        v_1 = xs[i__]
        v_1_bar = 0.0
        if v_1 < 1:
            # items_1.append(v_1)
            t_19_bar = items_1_bar.pop()
            v_1_bar += t_19_bar
        xs_bar[i__] += v_1_bar
    sums_bar = zeros(sums)
    for i___ in range(len(sums) - 1, -1, -1):
        item_1 = sums[i___]
        # items.append(item_1)
        t_20_bar = items_bar.pop()
        item_1_bar = t_20_bar
        sums_bar[i___] += item_1_bar
    total__bar = 0.0
    for i_ in range(len(xs) - 1, -1, -1):
        item_ = xs[i_]
        # sums.append(total_)
        t_21_bar = sums_bar.pop()
        sums.pop()
        total__bar = total__bar + t_21_bar
        if i_ == 0:
            # total_ = item_
            item__bar = total__bar
            total__bar = 0.0
        else:
            # total_ = total_ + item_
            item__bar = total__bar
        xs_bar[i_] += item__bar
    # total = total + sum(t_3)
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, spread_over(total_bar, t_3))
    # t_3.append(w)
    t_22_bar = t_3_bar.pop()
    w_bar = t_22_bar
    t_23_bar = t_3_bar.pop()
    w_bar += t_23_bar
    # t_3.append(x)
    t_24_bar = t_3_bar.pop()
    x_bar = t_24_bar
    # t_3 = xs[:]
    add_into(xs_bar, t_3_bar, slice(None))
    # total += first[0] * second[1] + sum(first) * second[2] - columns[0] * columns[1]
    first_bar = zeros(first)
    first_bar[0] += second[1] * total_bar
    second_bar = zeros(second)
    second_bar[1] += first[0] * total_bar
    add_into(first_bar, spread_over(second[2] * total_bar, first))
    second_bar[2] += total_1 * total_bar
    columns_bar = zeros(columns)
    columns_bar[0] -= columns[1] * total_bar
    columns_bar[1] -= columns[0] * total_bar
    t_11_bar = zeros(t_11)
    for i____ in range(len(t_11) - 1, -1, -1):
        c = t_11[i____]
        # columns.append(sum(c))
        t_25_bar = columns_bar.pop()
        c_bar = zeros(c)
        add_into(c_bar, spread_over(t_25_bar, c))
        add_into(t_11_bar[i____], c_bar)
    rows_bar = zeros(rows)
    for m in range(len(rows[0]) - 1, -1, -1):
        t_14 = t_14s.pop()
        # t_11.append(tuple(t_14))
        t_26_bar = t_11_bar.pop()
        t_11.pop()
        t_14_bar = zeros(t_14)
        add_into(t_14_bar, t_26_bar)
        for i_____ in range(len(rows) - 1, -1, -1):
            row_2 = rows[i_____]
            # t_14.append(row_2[m])
            t_27_bar = t_14_bar.pop()
            t_14.pop()
            row_2_bar = zeros(row_2)
            row_2_bar[m] += t_27_bar
            add_into(rows_bar[i_____], row_2_bar)
    # first, second = (t_5, tuple(t_6))
    t_5_bar = zeros(t_5)
    add_into(t_5_bar, first_bar)
    t_6_bar = zeros(t_6)
    add_into(t_6_bar, second_bar)
    for i______ in range(len(rows) - 1, -1, -1):
        row_1 = rows[i______]
        # t_6.append(row_1[1])
        t_28_bar = t_6_bar.pop()
        row_1_bar = zeros(row_1)
        row_1_bar[1] += t_28_bar
        add_into(rows_bar[i______], row_1_bar)
    # t_5 = tuple(t_4)
    t_4_bar = zeros(t_4)
    add_into(t_4_bar, t_5_bar)
    for i_______ in range(len(rows) - 1, -1, -1):
        row = rows[i_______]
        # t_4.append(row[0])
        t_29_bar = t_4_bar.pop()
        row_bar = zeros(row)
        row_bar[0] += t_29_bar
        add_into(rows_bar[i_______], row_bar)
    # rows = [(x, 1.0), (2.0, w), (x * w, 0.5)]
    x_bar += rows_bar[0][0] + w * rows_bar[2][0]
    w_bar += rows_bar[1][1] + x * rows_bar[2][0]
    t_7_bar = zeros(t_7)
    for i________ in range(len(t_7) - 1, -1, -1):
        a, b = t_7[i________]
        # total += a * b
        a_bar = b * total_bar
        b_bar = a * total_bar
        t_7_bar[i________][0] += a_bar
        t_7_bar[i________][1] += b_bar
    t_2_bar = zeros(t_2)
    for n in range(max(len(xs), len(t_2)) - 1, -1, -1):
        # t_7.append((t_12, t_13))
        t_30_bar = t_7_bar.pop()
        t_7.pop()
        t_12_bar = t_30_bar[0]
        t_13_bar = t_30_bar[1]
        if n < len(t_2):
            # t_13 = t_2[n]
            t_2_bar[n] += t_13_bar
        if n < len(xs):
            # t_12 = xs[n]
            xs_bar[n] += t_12_bar
    # t_2 = [w]
    w_bar += t_2_bar[0]
    for _ in range(trips):
        # total += v
        v_bar = total_bar
        at = ats.pop()
        # v = xs[at % len(xs)]
        xs_bar[at % len(xs)] += v_bar
    t_17_bar = zeros(t_17)
    for i_________ in range(len(t_17) - 1, -1, -1):
        item = t_17[i_________]
        q = qs.pop()
        total = totals.pop()
        # total *= q
        q_bar = total * total_bar
        total_bar = q * total_bar
        saved = saveds.pop()
        # q = ratio(item[0], item[1])
        a_2_bar, b_2_bar = ratio_rev(saved, q_bar)
        item_bar = zeros(item)
        item_bar[0] += a_2_bar
        item_bar[1] += b_2_bar
        add_into(t_17_bar[i_________], item_bar)
    # for item in itertools.starmap(ratio, [(x, w), (w, 2.0)]):
    x_bar += t_17_bar[0][0]
    w_bar += t_17_bar[0][1] + t_17_bar[1][0]
    t_16_bar = zeros(t_16)
    for i__________ in range(len(t_16) - 1, -1, -1):
        late = t_16[i__________]
        late_bar = 0.0
        dropping = droppings.pop()
        if not dropping:
            # total += math.sin(late)
            late_bar += math.cos(late) * total_bar
        t_16_bar[i__________] += late_bar
    # for late in itertools.dropwhile(lambda v: v < 1, [x, w, 2 * x, 0.3 * w]):
    x_bar += t_16_bar[0] + 2 * t_16_bar[2]
    w_bar += t_16_bar[1] + 0.3 * t_16_bar[3]
    t_8_bar = zeros(t_8)
    for i___________ in range(min(len(xs), len(t_8)) - 1, -1, -1):
        v = xs[i___________]
        sign = t_8[i___________]
        # total += sign * v * v
        sign_bar = v * v * total_bar
        v_bar = 2 * sign * v * total_bar
        xs_bar[i___________] += v_bar
        t_8_bar[i___________] += sign_bar
    t_1_bar = zeros(t_1)
    for k_1 in range(len(xs) - 1, -1, -1):
        # t_8.append(t_1[k_1 % len(t_1)])
        t_31_bar = t_8_bar.pop()
        t_8.pop()
        t_1_bar[k_1 % len(t_1)] += t_31_bar
    # t_1 = [1.0, -w]
    w_bar -= t_1_bar[1]
    t_15_bar = zeros(t_15)
    for k in range(min(len(xs), len(t_15)) - 1, -1, -1):
        a = xs[k]
        b = t_15[k]
        # total += k * a * b
        a_bar = k * b * total_bar
        b_bar = k * a * total_bar
        xs_bar[k] += a_bar
        t_15_bar[k] += b_bar
    # for (k, (a, b)) in enumerate(itertools.pairwise(xs)):
    add_into(xs_bar, t_15_bar, slice(1, None, None))
    # total = sum(t_9)
    t_9_bar = zeros(t_9)
    add_into(t_9_bar, spread_over(total_bar, t_9))
    t_10_bar = zeros(t_10)
    for i____________ in range(len(t_10) - 1, -1, -1):
        a_1, b_1 = t_10[i____________]
        # t_9.append(a_1 * b_1)
        t_32_bar = t_9_bar.pop()
        a_1_bar = b_1 * t_32_bar
        b_1_bar = a_1 * t_32_bar
        t_10_bar[i____________][0] += a_1_bar
        t_10_bar[i____________][1] += b_1_bar
    for i in range(len(xs) - 1, -1, -1):
        for j in range(len(xs) - 1, i, -1):
            # t_10.append((xs[i], xs[j]))
            t_33_bar = t_10_bar.pop()
            t_10.pop()
            xs_bar[i] += t_33_bar[0]
            xs_bar[j] += t_33_bar[1]
    # xs.append(w)
    t_34_bar = xs_bar.pop()
    xs.pop()
    w_bar += t_34_bar
    # xs = [x, x * x]
    x_bar += xs_bar[0] + 2 * x * xs_bar[1]
    return x_bar, w_bar
