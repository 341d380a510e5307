import functools

from autotangent.runtime import add_into, spread_over, zeros


def total_grad(x, rate):
    """Gradient of total with respect to (x, rate)."""
    y = x
    t_2 = list(steps(0.5, 3))
    t_3s = []
    ys = []
    for h in t_2:
        t_3 = list(map(int, '12'))
        t_3s.append(t_3)
        for k in t_3:
            ys.append(y)
            y = y * rate + h * k * x
    t_4 = list(countdown(2))
    for n in t_4:
        y = y * n + x
    pairs = zip(steps(0.25, 3), [1.0, 2.0])
    t_5 = list(pairs)
    for a, b in t_5:
        y = y * a + b * rate
    n_1 = 0
    trips = 0
    ks = []
    for k_1 in range(3):
        trips = trips + 1
        k = n_1
        ks.append(k)
        n_1 += 1
        h = 2.0 / 2**k_1
        if k == 2:
            break
        else:
            y = y * h
    t_6 = list(filter(None, [0.0, 0.5, 1.5]))
    for w_1 in t_6:
        v = w_1 * w_1
        y = v * y + x
    scale = functools.reduce(lambda p, q: p * q, [0.5, 3.0])
    scale_1 = scale
    scale *= x
    t_1 = []
    t_7 = list(steps(2.0, 2))
    for h_1 in t_7:
        t_1.append(x * h_1)

    # return y * scale + sum(t_1)
    y_bar = scale
    scale_bar = y
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, spread_over(1.0, t_1))
    x_bar = 0.0
    for i in range(len(t_7) - 1, -1, -1):
        h_1 = t_7[i]
        # t_1.append(x * h_1)
        t_8_bar = t_1_bar.pop()
        x_bar += h_1 * t_8_bar
    # scale *= x
    x_bar += scale_1 * scale_bar
    for j in range(len(t_6) - 1, -1, -1):
        w_1 = t_6[j]
        # y = v * y + x
        v = w_1 * w_1
        x_bar += y_bar
        y_bar = v * y_bar
    for k_1 in range(trips - 1, -1, -1):
        h_2 = 2.0 / 2**k_1
        k_2 = ks.pop()
        if not k_2 == 2:
            # y = y * h
            y_bar = h_2 * y_bar
    rate_bar = 0.0
    for m in range(len(t_5) - 1, -1, -1):
        a, b = t_5[m]
        # y = y * a + b * rate
        rate_bar += b * y_bar
        y_bar = a * y_bar
    for i_ in range(len(t_4) - 1, -1, -1):
        n = t_4[i_]
        # y = y * n + x
        x_bar += y_bar
        y_bar = n * y_bar
    for i___ in range(len(t_2) - 1, -1, -1):
        h = t_2[i___]
        t_3 = t_3s.pop()
        for i__ in range(len(t_3) - 1, -1, -1):
            k = t_3[i__]
            y = ys.pop()
            # y = y * rate + h * k * x
            rate_bar += y * y_bar
            x_bar += h * k * y_bar
            y_bar = rate * y_bar
    # y = x
    x_bar += y_bar
    return x_bar, rate_bar
