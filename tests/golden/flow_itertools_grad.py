from autotangent.runtime import add_into, pair, power_by_base, zeros

longer_fwd, longer_rev = pair(longer, "a b", "a float, b float")


def series_grad(x, y):
    """Gradient of series with respect to (x, y)."""
    values = [x, y, x * y, 1.5]
    t_1 = [x, y]
    trips = 0
    t_9 = []
    t_10 = [x, y]
    for m in t_10:
        for n in t_1:
            t_9.append((m, n))
    for point in t_9:
        trips = trips + 1
        if point[0] > 1.0:
            break
    t_8 = []
    for i_ in range(len(values)):
        for i__ in range(i_ + 1, len(values)):
            t_8.append((values[i_], values[i__]))
    t_2 = [x, y]
    t_7 = []
    for i___ in range(len(t_2)):
        for i____ in range(len(t_2)):
            if i___ != i____:
                t_7.append((t_2[i___], t_2[i____]))
    sums = []
    total_ = None
    for i_____, item in enumerate(values):
        if i_____ == 0:
            total_ = item
        else:
            total_ = total_ + item
        sums.append(total_)
    t_3 = [x, y, x]
    sums_ = []
    total__ = None
    saveds = []
    for i______, item_ in enumerate(t_3):
        if i______ == 0:
            total__ = item_
        else:
            total__, saved = longer_fwd(total__, item_)
            saveds.append(saved)
        sums_.append(total__)
    t_4 = values[:]
    t_4.append(y * y)
    t_5 = []
    t_6 = x * y
    for _ in range(3):
        t_5.append(t_6)
    n_ = 1
    trips_ = 0
    ks = []
    while True:
        trips_ = trips_ + 1
        k = n_
        ks.append(k)
        n_ += 1
        if k > 4:
            break
    t_11 = list('ab')

    # return total
    total_bar = 1.0
    y_bar = 0.0
    for i_______ in range(len(t_11) - 1, -1, -1):
        letter = t_11[i_______]
        # total += ord(letter) * y
        y_bar += ord(letter)
    x_bar = 0.0
    for _ in range(trips_):
        k = ks.pop()
        if not k > 4:
            if not k == 2:
                # total += x**k / k
                x_bar += power_by_base(x, k) / k
    t_5_bar = zeros(t_5)
    for i________ in range(len(t_5) - 1, -1, -1):
        v = t_5[i________]
        # total += v
        v_bar = total_bar
        t_5_bar[i________] += v_bar
    t_6_bar = 0.0
    for _ in range(3):
        # t_5.append(t_6)
        t_12_bar = t_5_bar.pop()
        t_5.pop()
        t_6_bar += t_12_bar
    # t_6 = x * y
    x_bar += y * t_6_bar
    y_bar += x * t_6_bar
    t_13 = values[1:3]
    t_13_bar = zeros(t_13)
    for i_________ in range(len(t_13) - 1, -1, -1):
        v = t_13[i_________]
        # total += v * v
        v_bar = 2 * v
        t_13_bar[i_________] += v_bar
    # for v in itertools.islice(values, 1, 3):
    values_bar = zeros(values)
    add_into(values_bar, t_13_bar, slice(1, 3, None))
    t_4_bar = zeros(t_4)
    for i__________ in range(len(t_4) - 1, -1, -1):
        v = t_4[i__________]
        # total += v * x
        v_bar = x
        x_bar += v
        t_4_bar[i__________] += v_bar
    # t_4.append(y * y)
    t_14_bar = t_4_bar.pop()
    t_4.pop()
    y_bar += 2 * y * t_14_bar
    # t_4 = values[:]
    add_into(values_bar, t_4_bar, slice(None))
    sums__bar = zeros(sums_)
    for i___________ in range(len(sums_) - 1, -1, -1):
        partial = sums_[i___________]
        # total = total + partial * y
        partial_bar = y
        y_bar += partial
        sums__bar[i___________] += partial_bar
    total___bar = 0.0
    t_3_bar = zeros(t_3)
    for i______ in range(len(t_3) - 1, -1, -1):
        item_ = t_3[i______]
        # sums_.append(total__)
        t_15_bar = sums__bar.pop()
        sums_.pop()
        total___bar += t_15_bar
        if i______ == 0:
            # total__ = item_
            item__bar = total___bar
            total___bar = 0.0
        else:
            saved = saveds.pop()
            # total__ = longer(total__, item_)
            a_1_bar, item__bar = longer_rev(saved, total___bar)
            total___bar = a_1_bar
        t_3_bar[i______] += item__bar
    # t_3 = [x, y, x]
    y_bar += t_3_bar[1]
    x_bar += t_3_bar[0] + t_3_bar[2]
    sums_bar = zeros(sums)
    for i____________ in range(len(sums) - 1, -1, -1):
        partial = sums[i____________]
        # total += partial * partial
        partial_bar = 2 * partial
        sums_bar[i____________] += partial_bar
    total__bar = 0.0
    for i_____ in range(len(values) - 1, -1, -1):
        item = values[i_____]
        # sums.append(total_)
        t_16_bar = sums_bar.pop()
        sums.pop()
        total__bar = total__bar + t_16_bar
        if i_____ == 0:
            # total_ = item
            item_bar = total__bar
            total__bar = 0.0
        else:
            # total_ = total_ + item
            item_bar = total__bar
        values_bar[i_____] += item_bar
    t_17 = values[1:]
    t_17_bar = zeros(t_17)
    for i_____________ in range(min(len(values), len(t_17)) - 1, -1, -1):
        a = values[i_____________]
        b = t_17[i_____________]
        # total += a * b**2
        a_bar = b**2
        b_bar = 2 * b * a
        values_bar[i_____________] += a_bar
        t_17_bar[i_____________] += b_bar
    # for (a, b) in pairwise(values):
    add_into(values_bar, t_17_bar, slice(1, None, None))
    t_7_bar = zeros(t_7)
    for i______________ in range(len(t_7) - 1, -1, -1):
        a, b = t_7[i______________]
        # total += a / b
        a_bar = total_bar / b
        b_bar = -a / (b * b)
        t_7_bar[i______________][0] += a_bar
        t_7_bar[i______________][1] += b_bar
    t_2_bar = zeros(t_2)
    for i___ in range(len(t_2) - 1, -1, -1):
        for i____ in range(len(t_2) - 1, -1, -1):
            if i___ != i____:
                # t_7.append((t_2[i___], t_2[i____]))
                t_18_bar = t_7_bar.pop()
                t_7.pop()
                t_2_bar[i___] += t_18_bar[0]
                t_2_bar[i____] += t_18_bar[1]
    # t_2 = [x, y]
    x_bar += t_2_bar[0]
    y_bar += t_2_bar[1]
    t_8_bar = zeros(t_8)
    for i_______________ in range(len(t_8) - 1, -1, -1):
        a, b = t_8[i_______________]
        # total += a * b
        a_bar = b
        b_bar = a
        t_8_bar[i_______________][0] += a_bar
        t_8_bar[i_______________][1] += b_bar
    for i_ in range(len(values) - 1, -1, -1):
        for i__ in range(len(values) - 1, i_, -1):
            # t_8.append((values[i_], values[i__]))
            t_19_bar = t_8_bar.pop()
            t_8.pop()
            values_bar[i_] += t_19_bar[0]
            values_bar[i__] += t_19_bar[1]
    for i in range(1, -1, -1):
        for j in range(2, -1, -1):
            # total += x * i + y**j
            x_bar += i
            y_bar += power_by_base(y, j)
    t_9_bar = zeros(t_9)
    for i________________ in range(trips - 1, -1, -1):
        point = t_9[i________________]
        point_bar = zeros(point)
        if not point[0] > 1.0:
            # total += point[0] * point[1]
            point_bar[0] += point[1]
            point_bar[1] += point[0]
        add_into(t_9_bar[i________________], point_bar)
    t_1_bar = zeros(t_1)
    t_10_bar = zeros(t_10)
    for i__________________ in range(len(t_10) - 1, -1, -1):
        m = t_10[i__________________]
        m_bar = 0.0
        for i_________________ in range(len(t_1) - 1, -1, -1):
            n = t_1[i_________________]
            # t_9.append((m, n))
            t_20_bar = t_9_bar.pop()
            t_9.pop()
            m_bar += t_20_bar[0]
            n_bar = t_20_bar[1]
            t_1_bar[i_________________] += n_bar
        t_10_bar[i__________________] += m_bar
    # for m in [x, y]:
    x_bar += t_10_bar[0]
    y_bar += t_10_bar[1]
    # t_1 = [x, y]
    x_bar += t_1_bar[0]
    y_bar += t_1_bar[1]
    for i in range(2, -1, -1):
        for j in range(1, -1, -1):
            # total += x**i * y * j
            x_bar += y * j * power_by_base(x, i)
            y_bar += j * x**i
    # values = [x, y, x * y, 1.5]
    x_bar += values_bar[0] + y * values_bar[2]
    y_bar += values_bar[1] + x * values_bar[2]
    return x_bar, y_bar
