from autotangent.runtime import add_into, zeros


def energy_grad(x, y):
    """Gradient of energy with respect to (x, y)."""
    stack = [(x, 0), (x * y, 1)]
    total = 0.0
    trips = 0
    t_2s = []
    values = []
    depths = []
    while stack:
        trips = trips + 1
        t_2 = stack.pop()
        t_2s.append(t_2)
        value, depth = t_2
        values.append(value)
        depths.append(depth)
        total += depth * value**2
        if depth < 3:
            stack.append((value * y, depth + 1))
            stack.append((value + x, depth + 2))
    rest = [(y, (x, total))]
    t_3 = rest.pop(0)
    a, t_1 = t_3
    b, c = t_1

    # return a * b**2 + c
    a_bar = b**2
    b_bar = 2 * b * a
    c_bar = 1.0
    # b, c = t_1
    t_1_bar = zeros(t_1)
    t_1_bar[0] += b_bar
    t_1_bar[1] += c_bar
    # a, t_1 = t_3
    t_3_bar = zeros(t_3)
    t_3_bar[0] += a_bar
    add_into(t_3_bar[1], t_1_bar)
    # t_3 = rest.pop(0)
    rest_bar = zeros(rest)
    rest_bar.insert(0, t_3_bar)
    # rest = [(y, (x, total))]
    y_bar = rest_bar[0][0]
    x_bar = rest_bar[0][1][0]
    total_bar = rest_bar[0][1][1]
    stack_bar = zeros(stack)
    for _ in range(trips):
        value_bar = 0.0
        depth = depths.pop()
        value = values.pop()
        if depth < 3:
            # stack.append((value + x, depth + 2))
            t_4_bar = stack_bar.pop()
            stack.pop()
            value_bar += t_4_bar[0]
            x_bar += t_4_bar[0]
            # stack.append((value * y, depth + 1))
            t_5_bar = stack_bar.pop()
            stack.pop()
            value_bar += y * t_5_bar[0]
            y_bar += value * t_5_bar[0]
        # total += depth * value**2
        value_bar += 2 * value * depth * total_bar
        t_2 = t_2s.pop()
        # value, depth = stack.pop()
        t_2_bar = zeros(t_2)
        t_2_bar[0] += value_bar
        stack_bar.append(t_2_bar)
        stack.append(t_2)
    # stack = [(x, 0), (x * y, 1)]
    x_bar += stack_bar[0][0] + y * stack_bar[1][0]
    y_bar += x * stack_bar[1][0]
    return x_bar, y_bar
