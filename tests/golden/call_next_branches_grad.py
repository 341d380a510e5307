from autotangent.runtime import add_into, listing, pair, zeros

powers_list = listing(powers)
powers_list_fwd, powers_list_rev = pair(powers_list, "x", "x float, n int")


def taken_grad(x, rate):
    """Gradient of taken with respect to (x, rate)."""
    it_1 = [x, rate, x * rate, 2.0, 3.0 * x]
    it = it_1[:]
    at = 0
    at_3 = at
    if x > rate:
        if at < len(it):
            y = it[at]
            at += 1
        else:
            raise StopIteration
    else:
        if at < len(it):
            t_1 = it[at]
            at += 1
        else:
            raise StopIteration
        at_4 = at
        if at < len(it):
            t_2 = it[at]
            at += 1
        else:
            raise StopIteration
        y = t_1 + t_2
    at_5 = at
    t_3 = x > 5
    t_3_1 = t_3
    if t_3:
        if at < len(it):
            t_3 = it[at]
            at += 1
        else:
            raise StopIteration
    at_6 = at
    t_3_2 = t_3
    if not t_3:
        if at < len(it):
            t_3 = it[at]
            at += 1
        else:
            raise StopIteration
    y += t_3
    if at < len(it):
        t_4 = it[at]
        at += 1
    else:
        raise StopIteration
    at_7 = at
    y_1 = y
    if t_4 > 1:
        if at < len(it):
            t_5 = it[at]
        else:
            t_5 = rate
        y = y * x + t_5
    a = 4.0 * x
    started = False
    trips = 0
    starteds = []
    t_6s = []
    while True:
        starteds.append(started)
        trips = trips + 1
        if started:
            a = a / 2
        started = True
        t_6 = a
        t_6s.append(t_6)
        if not t_6 > 0.2:
            break
        else:
            y = y + 0.1 * rate
    started_1 = started
    if started:
        a = a / 2
    t_7 = a
    y += t_7
    rest, saved = powers_list_fwd(rate, 5)
    at_1 = 0
    trips_ = 0
    at_1s = []
    t_8s = []
    while at_1 < len(rest):
        trips_ = trips_ + 1
        v = rest[at_1]
        at_1s.append(at_1)
        at_1 += 1
        if at_1 < len(rest):
            t_8 = rest[at_1]
            at_1 += 1
        else:
            t_8 = 0.5
        t_8s.append(t_8)
        y += v * t_8
    at_1_1 = at_1
    steps_1 = [x, y, rate]
    steps = steps_1[:]
    at_2 = 0
    if at_2 < len(steps):
        t_9 = steps[at_2]
        at_2 += 1
    else:
        raise StopIteration
    assert t_9 > 0
    trips__ = 0
    at_2s = []
    vs = []
    while True:
        at_2s.append(at_2)
        trips__ = trips__ + 1
        if at_2 < len(steps):
            t_10 = steps[at_2]
            at_2 += 1
        else:
            t_10 = None
        v = t_10
        vs.append(v)
        if not v is not None:
            break
        else:
            y += v * v
    if at_1 < len(rest):
        t_11 = rest[at_1]
    else:
        t_11 = x * x

    # return y * t_11
    y_bar = t_11
    t_11_bar = y
    rest_bar = zeros(rest)
    x_bar = 0.0
    if at_1_1 < len(rest):
        # t_11 = rest[at_1]
        rest_bar[at_1_1] += t_11_bar
    else:
        # t_11 = x * x
        x_bar += 2 * x * t_11_bar
    steps_bar = zeros(steps)
    for _ in range(trips__):
        v_bar = 0.0
        v = vs.pop()
        if v is not None:
            # y += v * v
            v_bar += 2 * v * y_bar
        # v = t_10
        t_10_bar = v_bar
        at_2 = at_2s.pop()
        if at_2 < len(steps):
            # t_10 = steps[at_2]
            steps_bar[at_2] += t_10_bar
    # steps = [x, y, rate][:]
    steps_1_bar = zeros(steps_1)
    add_into(steps_1_bar, steps_bar, slice(None))
    x_bar += steps_1_bar[0]
    y_bar += steps_1_bar[1]
    rate_bar = steps_1_bar[2]
    for _ in range(trips_):
        t_8 = t_8s.pop()
        at_1 = at_1s.pop()
        # y = y + v * t_8
        v_1 = rest[at_1]
        v_bar = t_8 * y_bar
        t_8_bar = v_1 * y_bar
        at_1_2 = at_1 + 1
        if at_1_2 < len(rest):
            # t_8 = rest[at_1]
            rest_bar[at_1_2] += t_8_bar
        # v = rest[at_1]
        rest_bar[at_1] += v_bar
    # rest = powers_list(rate, 5)
    rate_bar += powers_list_rev(saved, rest_bar)
    # y = y + t_7
    t_7_bar = y_bar
    # t_7 = a
    a_bar = t_7_bar
    if started_1:
        # a = a / 2
        a_bar = a_bar / 2
    for _ in range(trips):
        t_6 = t_6s.pop()
        if t_6 > 0.2:
            # y = y + 0.1 * rate
            rate_bar += 0.1 * y_bar
        started = starteds.pop()
        if started:
            # a = a / 2
            a_bar = a_bar / 2
    # a = 4.0 * x
    x_bar += 4 * a_bar
    it_bar = zeros(it)
    if t_4 > 1:
        # y = y * x + t_5
        x_bar += y_1 * y_bar
        t_5_bar = y_bar
        y_bar = x * y_bar
        if at_7 < len(it):
            # t_5 = it[at]
            it_bar[at_7] += t_5_bar
        else:
            # t_5 = rate
            rate_bar += t_5_bar
    # y = y + t_3
    t_3_bar = y_bar
    if not t_3_2:
        if at_6 < len(it):
            # t_3 = it[at]
            it_bar[at_6] += t_3_bar
            t_3_bar = 0.0
    if t_3_1:
        if at_5 < len(it):
            # t_3 = it[at]
            it_bar[at_5] += t_3_bar
    if x > rate:
        if at_3 < len(it):
            # y = it[at]
            it_bar[at_3] += y_bar
    else:
        # y = t_1 + t_2
        t_1_bar = y_bar
        t_2_bar = y_bar
        if at_4 < len(it):
            # t_2 = it[at]
            it_bar[at_4] += t_2_bar
        if at_3 < len(it):
            # t_1 = it[at]
            it_bar[at_3] += t_1_bar
    # it = [x, rate, x * rate, 2.0, 3.0 * x][:]
    it_1_bar = zeros(it_1)
    add_into(it_1_bar, it_bar, slice(None))
    rate_bar += it_1_bar[1] + x * it_1_bar[2]
    x_bar += it_1_bar[0] + rate * it_1_bar[2] + 3 * it_1_bar[4]
    return x_bar, rate_bar
