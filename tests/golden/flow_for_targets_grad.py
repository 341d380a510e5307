from autotangent.runtime import add_into, zeros


def targets_grad(x):
    """Gradient of targets with respect to x."""
    held = Held(x)
    xs = [x, 2.0]
    y = x
    t_4 = [x, x * x]
    ys = []
    held_1s = []
    for t_1 in t_4:
        held_1 = held.value
        held_1s.append(held_1)
        held.value = t_1
        ys.append(y)
        y = y * held.value
    t_5 = [(y, 2.0), (x, y)]
    xs_1s = []
    for k, (t_2, b) in enumerate(t_5):
        xs_1 = xs[0]
        xs_1s.append(xs_1)
        xs[0] = t_2
        y = y + xs[0] * b * k
    t_6 = [(x, y, 1.0), (y, x, 2.0)]
    rests = []
    for t_3 in t_6:
        a = t_3[0]
        rest = [t_3[1], t_3[2]]
        rests.append(rest)
        y = y + a * rest[0]

    # return y * xs[0] + held.value
    y_bar = xs[0]
    xs_bar = zeros(xs)
    xs_bar[0] += y
    held_bar = zeros(held)
    held_bar.value += 1
    t_6_bar = zeros(t_6)
    for i in range(len(t_6) - 1, -1, -1):
        t_3 = t_6[i]
        rest = rests.pop()
        # y = y + a * rest[0]
        a = t_3[0]
        a_bar = rest[0] * y_bar
        rest_bar = zeros(rest)
        rest_bar[0] += a * y_bar
        # rest = [t_3[1], t_3[2]]
        t_3_bar = zeros(t_3)
        t_3_bar[1] += rest_bar[0]
        t_3_bar[2] += rest_bar[1]
        # a = t_3[0]
        t_3_bar[0] += a_bar
        add_into(t_6_bar[i], t_3_bar)
    # for t_3 in [(x, y, 1.0), (y, x, 2.0)]:
    y_bar += t_6_bar[0][1] + t_6_bar[1][0]
    x_bar = t_6_bar[0][0] + t_6_bar[1][1]
    t_5_bar = zeros(t_5)
    for k in range(len(t_5) - 1, -1, -1):
        t_2, b = t_5[k]
        # y = y + xs[0] * b * k
        xs_bar[0] += b * k * y_bar
        b_bar = xs[0] * k * y_bar
        xs_1 = xs_1s.pop()
        xs[0] = xs_1
        # xs[0] = t_2
        t_2_bar = xs_bar[0]
        xs_bar[0] = 0.0
        t_5_bar[k][0] += t_2_bar
        t_5_bar[k][1] += b_bar
    # for (k, (t_2, b)) in enumerate([(y, 2.0), (x, y)]):
    x_bar += t_5_bar[1][0]
    y_bar += t_5_bar[0][0] + t_5_bar[1][1]
    t_4_bar = zeros(t_4)
    for j in range(len(t_4) - 1, -1, -1):
        t_1 = t_4[j]
        y = ys.pop()
        # y = y * held.value
        held_bar.value += y * y_bar
        y_bar = held.value * y_bar
        held_1 = held_1s.pop()
        held.value = held_1
        # held.value = t_1
        t_1_bar = held_bar.value
        held_bar.value = 0.0
        t_4_bar[j] += t_1_bar
    # for t_1 in [x, x * x]:
    x_bar += t_4_bar[0] + 2 * x * t_4_bar[1]
    # y = x
    x_bar += y_bar
    # xs = [x, 2.0]
    x_bar += xs_bar[0]
    # held = Held(x)
    x_bar += held_bar.value
    return x_bar
