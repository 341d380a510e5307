import functools


def total_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of total along (x_dot, rate_dot)."""
    y = x
    y_dot = x_dot
    for h in list(steps(0.5, 3)):
        for k in list(map(int, '12')):
            y_dot = rate * y_dot + y * rate_dot + h * k * x_dot
            y = y * rate + h * k * x
    for n in list(countdown(2)):
        y = y * n + x
        y_dot = n * y_dot + x_dot
    pairs = zip(steps(0.25, 3), [1.0, 2.0])
    for a, b in list(pairs):
        y = y * a + b * rate
        y_dot = a * y_dot + b * rate_dot
    n_1 = 0
    trips = 0
    for k_1 in range(3):
        trips = trips + 1
        k = n_1
        n_1 = n_1 + 1
        h = 2.0 / 2 ** k_1
        if k == 2:
            break
        else:
            y = y * h
            y_dot = h * y_dot
    for w_1 in list(filter(None, [0.0, 0.5, 1.5])):
        v = w_1 * w_1
        y = v * y + x
        y_dot = v * y_dot + x_dot
    scale = functools.reduce(lambda p, q: p * q, [0.5, 3.0])
    scale_dot = scale * x_dot
    scale *= x
    t_1 = []
    t_1_dot = []
    for h_1 in list(steps(2.0, 2)):
        t_1_dot.append(h_1 * x_dot)
        t_1.append(x * h_1)
    return y * scale + sum(t_1), scale * y_dot + y * scale_dot + sum(t_1_dot)
