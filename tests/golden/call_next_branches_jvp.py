from autotangent.runtime import listing, tangent, zeros

powers_list = listing(powers)
powers_list_jvp = tangent(powers_list, "x", "x float, n int")


def taken_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of taken along (x_dot, rate_dot)."""
    it = [x, rate, x * rate, 2.0, 3.0 * x][:]
    it_dot = [x_dot, rate_dot, rate * x_dot + x * rate_dot, 0.0, 3 * x_dot][:]
    at = 0
    if x > rate:
        if at < len(it):
            y = it[at]
            y_dot = it_dot[at]
            at = at + 1
        else:
            raise StopIteration
    else:
        if at < len(it):
            t_1 = it[at]
            t_1_dot = it_dot[at]
            at = at + 1
        else:
            raise StopIteration
        if at < len(it):
            t_2 = it[at]
            t_2_dot = it_dot[at]
            at = at + 1
        else:
            raise StopIteration
        y = t_1 + t_2
        y_dot = t_1_dot + t_2_dot
    t_3 = x > 5
    t_3_dot = 0.0
    if t_3:
        if at < len(it):
            t_3 = it[at]
            t_3_dot = it_dot[at]
            at = at + 1
        else:
            raise StopIteration
    if not t_3:
        if at < len(it):
            t_3 = it[at]
            t_3_dot = it_dot[at]
            at = at + 1
        else:
            raise StopIteration
    y = y + t_3
    y_dot = y_dot + t_3_dot
    if at < len(it):
        t_4 = it[at]
        t_4_dot = it_dot[at]
        at = at + 1
    else:
        raise StopIteration
    if t_4 > 1:
        if at < len(it):
            t_5 = it[at]
            t_5_dot = it_dot[at]
            at = at + 1
        else:
            t_5 = rate
            t_5_dot = rate_dot
        y_dot = x * y_dot + y * x_dot + t_5_dot
        y = y * x + t_5
    a = 4.0 * x
    a_dot = 4 * x_dot
    started = False
    trips = 0
    while True:
        trips = trips + 1
        if started:
            a = a / 2
            a_dot = a_dot / 2
        started = True
        t_6 = a
        t_6_dot = a_dot
        if not t_6 > 0.2:
            break
        else:
            y = y + 0.1 * rate
            y_dot = y_dot + 0.1 * rate_dot
    if started:
        a = a / 2
        a_dot = a_dot / 2
    started = True
    t_7 = a
    t_7_dot = a_dot
    y = y + t_7
    y_dot = y_dot + t_7_dot
    rest_1, rest_1_dot = powers_list_jvp(rate, 5, x_dot=rate_dot)
    rest = rest_1
    rest_dot = rest_1_dot
    at_1 = 0
    trips_ = 0
    while at_1 < len(rest):
        trips_ = trips_ + 1
        v = rest[at_1]
        v_dot = rest_dot[at_1]
        at_1 = at_1 + 1
        if at_1 < len(rest):
            t_8 = rest[at_1]
            t_8_dot = rest_dot[at_1]
            at_1 = at_1 + 1
        else:
            t_8 = 0.5
            t_8_dot = 0.0
        y = y + v * t_8
        y_dot = y_dot + t_8 * v_dot + v * t_8_dot
    steps = [x, y, rate][:]
    steps_dot = [x_dot, y_dot, rate_dot][:]
    at_2 = 0
    if at_2 < len(steps):
        t_9 = steps[at_2]
        t_9_dot = steps_dot[at_2]
        at_2 = at_2 + 1
    else:
        raise StopIteration
    assert t_9 > 0
    trips__ = 0
    while True:
        trips__ = trips__ + 1
        if at_2 < len(steps):
            t_10 = steps[at_2]
            t_10_dot = steps_dot[at_2]
            at_2 = at_2 + 1
        else:
            t_10 = None
            t_10_dot = zeros(t_10)
        v = t_10
        v_dot = t_10_dot
        if not v is not None:
            break
        else:
            y += v * v
            y_dot = y_dot + 2 * v * v_dot
    if at_1 < len(rest):
        t_11 = rest[at_1]
        t_11_dot = rest_dot[at_1]
        at_1 = at_1 + 1
    else:
        t_11 = x * x
        t_11_dot = 2 * x * x_dot
    return y * t_11, t_11 * y_dot + y * t_11_dot
