from autotangent.runtime import add_into, listing, pair, spread_over, zeros

logs_list = listing(logs)
points_list = listing(Grid.points)
scaled_list = listing(scaled)
scaled_list_fwd, scaled_list_rev = pair(scaled_list, "x", "x float, n int")
points_list_fwd, points_list_rev = pair(
    points_list,
    "self",
    "self tests.programs.call_generators_used:Grid{step: float}, n int",
)
logs_list_fwd, logs_list_rev = pair(logs_list, "values", "values list(float)")


def total_grad(x, rate):
    """Gradient of total with respect to (x, rate)."""
    y = 0.0
    t_11 = [x, -x, rate]
    t_12, saved = logs_list_fwd(t_11)
    for v in t_12:
        y = y * 0.5 + v
    trips = 0
    t_13 = [rate, -x, x, rate]
    t_14, saved_1 = logs_list_fwd(t_13)
    for v in t_14:
        trips = trips + 1
        if v < 0:
            break
        else:
            y += v
    trips_ = 0
    t_15 = Grid(rate)
    t_16, saved_2 = points_list_fwd(t_15, 5)
    for p in t_16:
        trips_ = trips_ + 1
        if p > 2:
            break
        else:
            y += p * x
    t_2, saved_3 = scaled_list_fwd(x, 3)
    if len(t_2) < 1:
        raise ValueError('not enough values to unpack')
    first = t_2[0]
    others = t_2[1:]
    t_1, saved_4 = scaled_list_fwd(rate, 3)
    t_17 = t_1[1:]
    for a, b in zip(t_1, t_17):
        y += a * b
    t_3 = []
    t_6 = list(scaled(2.0, 2))
    for k in range(len(t_6)):
        t_3.append(t_6[k])
    t_7, saved_5 = scaled_list_fwd(x, 2)
    for m in range(len(t_7)):
        t_3.append(t_7[m])
    ys = []
    for v in t_3:
        ys.append(y)
        y = 0.1 * y * v + x
    t_10, saved_6 = scaled_list_fwd(rate, 3)
    t_9 = t_10[0]
    t_9s = []
    for i_1 in range(1, len(t_10)):
        t_9s.append(t_9)
        t_9 = t_9 * x + t_10[i_1]
    t_8 = []
    t_18, saved_7 = scaled_list_fwd(x, 3)
    for v_2 in t_18:
        t_8.append(v_2)
    points = tuple(t_8)
    found = []
    t_4, saved_8 = scaled_list_fwd(rate, 2)
    for i in range(len(t_4)):
        found.append(t_4[i])
    found.append(y)
    t_5 = []
    for v_1 in (1.0, 2.0):
        t_5.append(v_1 * x)
    for j in range(len(t_5)):
        found.append(t_5[j])
    high_1 = all((v > 0 for v in scaled_list(x, 2)))
    high = high_1 * rate

    # return first * others[1] + product + points[2] * found[1] + sum(found) + high
    first_bar = others[1]
    others_bar = zeros(others)
    others_bar[1] += first
    product_bar = 1.0
    points_bar = zeros(points)
    points_bar[2] += found[1]
    found_bar = zeros(found)
    found_bar[1] += points[2]
    add_into(found_bar, spread_over(1.0, found))
    # high = all(v > 0 for v in scaled(x, 2)) * rate
    rate_bar = 1.0 * high_1
    t_5_bar = zeros(t_5)
    for j in range(len(t_5) - 1, -1, -1):
        # found.extend(v * x for v in (1.0, 2.0))
        t_19_bar = found_bar.pop()
        t_5_bar[j] += t_19_bar
    x_bar = 0.0
    for n in range(len((1.0, 2.0)) - 1, -1, -1):
        v_1 = (1.0, 2.0)[n]
        # t_5.append(v_1 * x)
        t_20_bar = t_5_bar.pop()
        t_5.pop()
        x_bar += v_1 * t_20_bar
    # found = [*scaled(rate, 2), y]
    t_21_bar = found_bar.pop()
    y_bar = t_21_bar
    t_4_bar = zeros(t_4)
    for i in range(len(t_4) - 1, -1, -1):
        # found = [*scaled(rate, 2), y]
        t_22_bar = found_bar.pop()
        t_4_bar[i] += t_22_bar
    # found = [*scaled(rate, 2), y]
    rate_bar += scaled_list_rev(saved_8, t_4_bar)
    # points = tuple(scaled(x, 3))
    t_8_bar = zeros(t_8)
    add_into(t_8_bar, points_bar)
    t_18_bar = zeros(t_18)
    for i_ in range(len(t_18) - 1, -1, -1):
        v_2 = t_18[i_]
        # t_8.append(v_2)
        t_23_bar = t_8_bar.pop()
        v_2_bar = t_23_bar
        t_18_bar[i_] += v_2_bar
    # for v_2 in scaled(x, 3):
    x_bar += scaled_list_rev(saved_7, t_18_bar)
    # product = functools.reduce(lambda a, b: a * x + b, scaled(rate, 3))
    t_9_bar = product_bar
    t_10_bar = zeros(t_10)
    for i_1 in range(len(t_10) - 1, 0, -1):
        t_9 = t_9s.pop()
        # t_9 = t_9 * x + t_10[i_1]
        x_bar += t_9 * t_9_bar
        t_10_bar[i_1] += t_9_bar
        t_9_bar = x * t_9_bar
    # t_9 = t_10[0]
    t_10_bar[0] += t_9_bar
    # t_10 = scaled_list(rate, 3)
    rate_bar += scaled_list_rev(saved_6, t_10_bar)
    t_3_bar = zeros(t_3)
    for i__ in range(len(t_3) - 1, -1, -1):
        v = t_3[i__]
        y = ys.pop()
        # y = 0.1 * y * v + x
        v_bar = 0.1 * y * y_bar
        x_bar += y_bar
        y_bar = 0.1 * v * y_bar
        t_3_bar[i__] += v_bar
    t_7_bar = zeros(t_7)
    for m in range(len(t_7) - 1, -1, -1):
        # t_3.append(t_7[m])
        t_24_bar = t_3_bar.pop()
        t_3.pop()
        t_7_bar[m] += t_24_bar
    # t_7 = scaled_list(x, 2)
    x_bar += scaled_list_rev(saved_5, t_7_bar)
    for k in range(len(t_6) - 1, -1, -1):
        # t_3.append(t_6[k])
        t_3_bar.pop()
        t_3.pop()
    t_1_bar = zeros(t_1)
    t_17_bar = zeros(t_17)
    for i___ in range(min(len(t_1), len(t_17)) - 1, -1, -1):
        a = t_1[i___]
        b = t_17[i___]
        # y += a * b
        a_bar = b * y_bar
        b_bar = a * y_bar
        t_1_bar[i___] += a_bar
        t_17_bar[i___] += b_bar
    # for (a, b) in itertools.pairwise(scaled(rate, 3)):
    add_into(t_1_bar, t_17_bar, slice(1, None, None))
    # t_1 = scaled_list(rate, 3)
    rate_bar += scaled_list_rev(saved_4, t_1_bar)
    # others = t_2[1:]
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, others_bar, slice(1, None, None))
    # first = t_2[0]
    t_2_bar[0] += first_bar
    # t_2 = scaled_list(x, 3)
    x_bar += scaled_list_rev(saved_3, t_2_bar)
    t_16_bar = zeros(t_16)
    for i____ in range(trips_ - 1, -1, -1):
        p = t_16[i____]
        p_bar = 0.0
        if not p > 2:
            # y += p * x
            p_bar += x * y_bar
            x_bar += p * y_bar
        t_16_bar[i____] += p_bar
    # for p in Grid(rate).points(5):
    t_15_bar = zeros(t_15)
    points_list_rev(saved_2, t_16_bar, t_15_bar)
    rate_bar += t_15_bar.step
    t_14_bar = zeros(t_14)
    for i_____ in range(trips - 1, -1, -1):
        v = t_14[i_____]
        v_bar = 0.0
        if not v < 0:
            # y += v
            v_bar += y_bar
        t_14_bar[i_____] += v_bar
    # for v in logs([rate, -x, x, rate]):
    t_13_bar = zeros(t_13)
    logs_list_rev(saved_1, t_14_bar, t_13_bar)
    x_bar += t_13_bar[2] - t_13_bar[1]
    rate_bar += t_13_bar[0] + t_13_bar[3]
    t_12_bar = zeros(t_12)
    for i______ in range(len(t_12) - 1, -1, -1):
        v = t_12[i______]
        # y = y * 0.5 + v
        v_bar = y_bar
        y_bar = 0.5 * y_bar
        t_12_bar[i______] += v_bar
    # for v in logs([x, -x, rate]):
    t_11_bar = zeros(t_11)
    logs_list_rev(saved, t_12_bar, t_11_bar)
    x_bar += t_11_bar[0] - t_11_bar[1]
    rate_bar += t_11_bar[2]
    return x_bar, rate_bar
