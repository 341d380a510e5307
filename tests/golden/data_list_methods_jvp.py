def breed_jvp(a, b, seeds, *, a_dot, b_dot, seeds_dot):
    """Value and tangent of breed along (a_dot, b_dot, seeds_dot)."""
    queue = [a]
    queue_dot = [a_dot]
    for i in range(len(seeds)):
        queue_dot.append(seeds_dot[i])
        queue.append(seeds[i])
    t_1 = a * b
    t_1_dot = b * a_dot + a * b_dot
    t_2 = queue[0] * b
    t_2_dot = b * queue_dot[0] + queue[0] * b_dot
    queue_dot.append(t_1_dot)
    queue.append(t_1)
    queue_dot.append(t_2_dot)
    queue.append(t_2)
    total = 0.0
    total_dot = 0.0
    turns = 0
    trips = 0
    while queue and turns < 7:
        trips = trips + 1
        x_dot = queue_dot.pop(0)
        x = queue.pop(0)
        turns += 1
        if x < 1.0:
            t_5 = x * b + 1.0
            queue_dot.insert(0, b * x_dot + x * b_dot)
            queue.insert(0, t_5)
        else:
            queue_dot.append(0.5 * a * x_dot + 0.5 * x * a_dot)
            queue.append(0.5 * x * a)
        total = total * 0.3 + x * x
        total_dot = 0.3 * total_dot + 2 * x * x_dot
    rest = queue[:]
    rest_dot = queue_dot[:]
    rest_dot.reverse()
    rest.reverse()
    rest_dot[0] = queue[0] * rest_dot[0] + rest[0] * queue_dot[0]
    rest[0] = rest[0] * queue[0]
    line = rest[:]
    line_dot = rest_dot[:]
    line_dot.append(total_dot)
    line.append(total)
    line_dot.append(b_dot)
    line.append(b)
    line_dot.append(b_dot)
    line.append(b)
    t_3 = rest[0]
    t_3_dot = rest_dot[0]
    t_4_dot = line_dot.pop()
    t_4 = line.pop()
    return (
        total + t_3 * t_4 * line[-2] + sum(line),
        (
            total_dot
            + line[-2] * (t_4 * t_3_dot + t_3 * t_4_dot)
            + t_3 * t_4 * line_dot[-2]
            + sum(line_dot)
        ),
    )
