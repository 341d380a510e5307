from autotangent.runtime import add_into, spread_over, zeros


def breed_grad(a, b, seeds):
    """Gradient of breed with respect to (a, b, seeds)."""
    queue = [a]
    for i in range(len(seeds)):
        queue.append(seeds[i])
    t_1 = a * b
    t_2 = queue[0] * b
    queue.append(t_1)
    queue.append(t_2)
    total = 0.0
    turns = 0
    trips = 0
    xs = []
    while queue and turns < 7:
        trips = trips + 1
        x = queue.pop(0)
        xs.append(x)
        turns += 1
        if x < 1.0:
            queue.insert(0, x * b + 1.0)
        else:
            queue.append(0.5 * x * a)
        total = total * 0.3 + x * x
    rest = queue[:]
    rest.reverse()
    rest_1 = rest[0]
    rest[0] = rest[0] * queue[0]
    line = rest[:]
    line.append(total)
    line.append(b)
    line.append(b)
    t_3 = rest[0]
    t_4 = line.pop()

    # return total + rest[0] * line.pop() * line[-2] + sum(line)
    total_bar = 1.0
    t_3_bar = t_4 * line[-2]
    t_4_bar = t_3 * line[-2]
    line_bar = zeros(line)
    line_bar[-2] += t_3 * t_4
    add_into(line_bar, spread_over(1.0, line))
    line_bar.append(t_4_bar)
    rest_bar = zeros(rest)
    rest_bar[0] += t_3_bar
    # line = [*rest, total] + [b] * 2
    t_5_bar = line_bar.pop()
    b_bar = t_5_bar
    t_6_bar = line_bar.pop()
    b_bar += t_6_bar
    t_7_bar = line_bar.pop()
    total_bar += t_7_bar
    add_into(rest_bar, line_bar, slice(None))
    rest[0] = rest_1
    # rest[0] = rest[0] * queue[0]
    queue_bar = zeros(queue)
    queue_bar[0] += rest[0] * rest_bar[0]
    rest_bar[0] = queue[0] * rest_bar[0]
    # rest.reverse()
    rest_bar.reverse()
    # rest = queue.copy()
    add_into(queue_bar, rest_bar, slice(None))
    a_bar = 0.0
    for _ in range(trips):
        x = xs.pop()
        # total = total * 0.3 + x * x
        x_bar = 2 * x * total_bar
        total_bar = 0.3 * total_bar
        if x < 1.0:
            # queue.insert(0, x * b + 1.0)
            t_8_bar = queue_bar.pop(0)
            queue.pop(0)
            x_bar += b * t_8_bar
            b_bar += x * t_8_bar
        else:
            # queue.append(0.5 * x * a)
            t_9_bar = queue_bar.pop()
            queue.pop()
            x_bar += 0.5 * a * t_9_bar
            a_bar += 0.5 * x * t_9_bar
        # x = queue.pop(0)
        queue_bar.insert(0, x_bar)
        queue.insert(0, x)
    # queue += [a * b, queue[0] * b]
    t_10_bar = queue_bar.pop()
    queue.pop()
    t_2_bar = t_10_bar
    t_11_bar = queue_bar.pop()
    queue.pop()
    t_1_bar = t_11_bar
    queue_bar[0] += b * t_2_bar
    b_bar += queue[0] * t_2_bar
    a_bar += b * t_1_bar
    b_bar += a * t_1_bar
    seeds_bar = zeros(seeds)
    for i in range(len(seeds) - 1, -1, -1):
        # queue.extend(seeds)
        t_12_bar = queue_bar.pop()
        seeds_bar[i] += t_12_bar
    # queue = [a]
    a_bar += queue_bar[0]
    return a_bar, b_bar, seeds_bar
