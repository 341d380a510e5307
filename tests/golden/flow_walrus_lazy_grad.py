def settle_grad(x, k):
    """Gradient of settle with respect to (x, k)."""
    t_4 = x
    x = x * 0.5
    total = t_4 + x * k
    n = 0
    trips = 0
    step = None
    x_1 = x
    xs = []
    t_3s = []
    steps = []
    t_3s_ = []
    while True:
        xs.append(x)
        trips = trips + 1
        t_3 = n < 4
        t_3s.append(t_3)
        if t_3:
            step = x * k
            t_3 = step > 0.1
        steps.append(step)
        t_3s_.append(t_3)
        if not t_3:
            break
        else:
            n += 1
            x = x * 0.8
            total += step * x
    total_1 = total
    t_2 = 0 < x
    t_2_1 = t_2
    if t_2:
        rest = total * k
        t_2 = x < rest
    t_1 = t_2
    low = None
    t_1_1 = t_1
    if t_1:
        low = rest * x
        t_1 = low < 3
    if t_1:
        total = total * low

    # return total * rest + step
    total_bar = rest
    rest_bar = total
    step_bar = 1.0
    low_bar = 0.0
    if t_1:
        # total = total * low
        low_bar += total_1 * total_bar
        total_bar = low * total_bar
    x_bar = 0.0
    if t_1_1:
        # low = rest * x
        rest_bar += x * low_bar
        x_bar += rest * low_bar
    k_bar = 0.0
    if t_2_1:
        # rest = total * k
        total_bar += k * rest_bar
        k_bar += total_1 * rest_bar
    for _ in range(trips):
        t_3_1 = t_3s_.pop()
        step = steps.pop()
        x = xs.pop()
        if t_3_1:
            # total += step * x
            x_2 = x * 0.8
            step_bar += x_2 * total_bar
            x_bar += step * total_bar
            # x = x * 0.8
            x_bar = 0.8 * x_bar
        t_3 = t_3s.pop()
        if t_3:
            # step = x * k
            x_bar += k * step_bar
            k_bar += x * step_bar
            step_bar = 0.0
    # total = t_4 + x * k
    t_4_bar = total_bar
    x_bar += k * total_bar
    k_bar += x_1 * total_bar
    # x = x * 0.5
    x_bar = 0.5 * x_bar
    # t_4 = x
    x_bar += t_4_bar
    return x_bar, k_bar
