def settle_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of settle along (x_dot, k_dot)."""
    t_4 = x
    t_4_dot = x_dot
    x = x * 0.5
    x_dot = 0.5 * x_dot
    total = t_4 + x * k
    total_dot = t_4_dot + k * x_dot + x * k_dot
    n = 0
    trips = 0
    while True:
        trips = trips + 1
        t_3 = n < 4
        if t_3:
            step = x * k
            step_dot = k * x_dot + x * k_dot
            t_3 = step > 0.1
        if not t_3:
            break
        else:
            n += 1
            x = x * 0.8
            x_dot = 0.8 * x_dot
            total += step * x
            total_dot = total_dot + x * step_dot + step * x_dot
    t_2 = 0 < x
    if t_2:
        rest = total * k
        rest_dot = k * total_dot + total * k_dot
        t_2 = x < rest
    t_1 = t_2
    if t_1:
        low = rest * x
        low_dot = x * rest_dot + rest * x_dot
        t_1 = low < 3
    if t_1:
        total_dot = low * total_dot + total * low_dot
        total = total * low
    return total * rest + step, rest * total_dot + total * rest_dot + step_dot
