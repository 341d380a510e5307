from autotangent.runtime import held_at, hold_at, shadows, zeros


def primal_grad(xs, y):
    """Gradient of primal with respect to (xs, y)."""
    d = defaultdict(lambda: 2.0)
    d_bar = shadows(d)
    e_bar = d_bar
    e = d
    total = 0.0
    totals = []
    d_1s = []
    t_1s = []
    e_1s = []
    for i, x in enumerate(xs):
        k = i % 2
        total = total + d[k] * y
        totals.append(total)
        d_bar[k] = 0.0
        d_1 = held_at(d, k)
        d_1s.append(d_1)
        d[k] *= x * y
        if i == 3:
            e_bar.pop(1, None)
            t_1 = e.pop(1)
            t_1s.append(t_1)
            total = total * t_1
        e_1 = e[k]
        e_1s.append(e_1)
        e[k] += x
        total = total + d[k]
    if y > 0:
        e_bar.pop(0, None)
        t_2 = e.pop(0)
    d_bar[0] = 0.0
    d_2 = held_at(d, 0)
    d[0] *= y * total
    d_bar[0] = 0.0
    d_3 = held_at(d, 0)
    d[0] *= x
    e_bar.pop(1, None)
    t_3 = e.pop(1)
    d_bar[1] = 0.0
    d_4 = held_at(d, 1)
    d[1] *= y

    # return total * d[0] * d[1] + e["z"] * y
    total_bar = d[0] * d[1]
    d_bar[0] += total * d[1]
    d_bar[1] += total * d[0]
    e_bar['z'] += y
    y_bar = e['z']
    hold_at(d, 1, d_4)
    # d[1] *= y
    y_bar += d[1] * d_bar[1]
    d_bar[1] = y * d_bar[1]
    # e.pop(1)
    e_bar[1] = 0.0
    e[1] = t_3
    hold_at(d, 0, d_3)
    # d[0] *= x
    x_bar = d[0] * d_bar[0]
    d_bar[0] = x * d_bar[0]
    hold_at(d, 0, d_2)
    # d[0] *= y * total
    y_bar += total * d[0] * d_bar[0]
    total_bar += y * d[0] * d_bar[0]
    d_bar[0] = y * total * d_bar[0]
    if y > 0:
        # del e[0]
        e_bar[0] = 0.0
        e[0] = t_2
    xs_bar = zeros(xs)
    for i in range(len(xs) - 1, -1, -1):
        x = xs[i]
        # total = total + d[k]
        k = i % 2
        d_bar[k] += total_bar
        e_1 = e_1s.pop()
        e[k] = e_1
        # e[k] += x
        x_bar += e_bar[k]
        total = totals.pop()
        if i == 3:
            t_1 = t_1s.pop()
            # total = total * e.pop(1)
            t_1_bar = total * total_bar
            total_bar = t_1 * total_bar
            e_bar[1] = t_1_bar
            e[1] = t_1
        d_1 = d_1s.pop()
        hold_at(d, k, d_1)
        # d[k] *= x * y
        x_bar += y * d[k] * d_bar[k]
        y_bar += x * d[k] * d_bar[k]
        d_bar[k] = x * y * d_bar[k]
        # total = total + d[k] * y
        d_bar[k] += y * total_bar
        y_bar += d[k] * total_bar
        xs_bar[i] += x_bar
        x_bar = 0.0
    return xs_bar, y_bar
