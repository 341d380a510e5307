from autotangent.runtime import power_by_base, tangent

longer_jvp = tangent(longer, "a b", "a float, b float")


def series_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of series along (x_dot, y_dot)."""
    values = [x, y, x * y, 1.5]
    values_dot = [x_dot, y_dot, y * x_dot + x * y_dot, 0.0]
    total = 0.0
    total_dot = 0.0
    for i in range(3):
        for j in range(2):
            total += x**i * y * j
            total_dot = total_dot + j * (y * power_by_base(x, i) * x_dot + x**i * y_dot)
    t_1 = [x, y]
    t_1_dot = [x_dot, y_dot]
    trips = 0
    t_9 = []
    t_9_dot = []
    for m, m_dot in zip([x, y], [x_dot, y_dot]):
        for n, n_dot in zip(t_1, t_1_dot):
            t_9_dot.append((m_dot, n_dot))
            t_9.append((m, n))
    for point, point_dot in zip(t_9, t_9_dot):
        trips = trips + 1
        if point[0] > 1.0:
            break
        else:
            total += point[0] * point[1]
            total_dot = total_dot + point[1] * point_dot[0] + point[0] * point_dot[1]
    for i in range(2):
        for j in range(3):
            total += x * i + y**j
            total_dot = total_dot + i * x_dot + power_by_base(y, j) * y_dot
    t_8 = []
    t_8_dot = []
    for i_ in range(len(values)):
        for i__ in range(i_ + 1, len(values)):
            t_8_dot.append((values_dot[i_], values_dot[i__]))
            t_8.append((values[i_], values[i__]))
    for (a, b), (a_dot, b_dot) in zip(t_8, t_8_dot):
        total += a * b
        total_dot = total_dot + b * a_dot + a * b_dot
    t_2 = [x, y]
    t_2_dot = [x_dot, y_dot]
    t_7 = []
    t_7_dot = []
    for i___ in range(len(t_2)):
        for i____ in range(len(t_2)):
            if i___ != i____:
                t_7_dot.append((t_2_dot[i___], t_2_dot[i____]))
                t_7.append((t_2[i___], t_2[i____]))
    for (a, b), (a_dot, b_dot) in zip(t_7, t_7_dot):
        total += a / b
        total_dot = total_dot + (a_dot - a * b_dot / b) / b
    for a, a_dot, b, b_dot in zip(values, values_dot, values[1:], values_dot[1:]):
        total += a * b**2
        total_dot = total_dot + b**2 * a_dot + 2 * a * b * b_dot
    sums = []
    sums_dot = []
    for i_____, (item, item_dot) in enumerate(zip(values, values_dot)):
        if i_____ == 0:
            total_ = item
            total__dot = item_dot
        else:
            total_ = total_ + item
            total__dot = total__dot + item_dot
        sums_dot.append(total__dot)
        sums.append(total_)
    for partial, partial_dot in zip(sums, sums_dot):
        total += partial * partial
        total_dot = total_dot + 2 * partial * partial_dot
    t_3 = [x, y, x]
    t_3_dot = [x_dot, y_dot, x_dot]
    sums_ = []
    sums__dot = []
    for i______, (item_, item__dot) in enumerate(zip(t_3, t_3_dot)):
        if i______ == 0:
            total__ = item_
            total___dot = item__dot
        else:
            total___1, total___1_dot = longer_jvp(
                total__, item_, a_dot=total___dot, b_dot=item__dot
            )
            total__ = total___1
            total___dot = total___1_dot
        sums__dot.append(total___dot)
        sums_.append(total__)
    for partial, partial_dot in zip(sums_, sums__dot):
        total = total + partial * y
        total_dot = total_dot + y * partial_dot + partial * y_dot
    t_4 = values[:]
    t_4_dot = values_dot[:]
    t_4_dot.append(2 * y * y_dot)
    t_4.append(y * y)
    for v, v_dot in zip(t_4, t_4_dot):
        total += v * x
        total_dot = total_dot + x * v_dot + v * x_dot
    for v, v_dot in zip(values[1:3], values_dot[1:3]):
        total += v * v
        total_dot = total_dot + 2 * v * v_dot
    t_5 = []
    t_5_dot = []
    t_6 = x * y
    t_6_dot = y * x_dot + x * y_dot
    for _ in range(3):
        t_5_dot.append(t_6_dot)
        t_5.append(t_6)
    for v, v_dot in zip(t_5, t_5_dot):
        total += v
        total_dot = total_dot + v_dot
    n_ = 1
    trips_ = 0
    while True:
        trips_ = trips_ + 1
        k = n_
        n_ = n_ + 1
        if k > 4:
            break
        elif not k == 2:
            total += x**k / k
            total_dot = total_dot + power_by_base(x, k) * x_dot / k
    for letter in list('ab'):
        total += ord(letter) * y
        total_dot = total_dot + ord(letter) * y_dot
    return total, total_dot
