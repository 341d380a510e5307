from autotangent.runtime import add_into, spread_over, zeros


def weight_grad(x, y, n):
    """Gradient of weight with respect to (x, y)."""
    rows_bar = []
    rows = []
    t_1_bar = [0.0, 0.0]
    t_1 = [x, y]
    for _ in range(2):
        rows_bar.append(t_1_bar)
        rows.append(t_1)
    rows[0][1] = x * y
    levels = [x, 2.0 * y]
    n_1 = len(levels)
    for _ in range(n):
        for i in range(n_1):
            levels.append(levels[i])
    ramp = []
    t_2 = x * y + 1.0
    for _ in range(n):
        ramp.append(t_2)
    ramp[0] = y * y
    blocks = []
    t_3 = [x, y * 2.0]
    for _ in range(2):
        for _ in range(n):
            for j in range(len(t_3)):
                blocks.append(t_3[j])
    t_4 = sum(levels)

    # return rows[1][1] * sum(levels) + len(levels) * ramp[0] * ramp[1] + blocks[4]  ...
    rows_bar[1][1] += t_4
    levels_bar = zeros(levels)
    add_into(levels_bar, spread_over(rows[1][1], levels))
    ramp_bar = zeros(ramp)
    ramp_bar[0] += ramp[1] * len(levels)
    ramp_bar[1] += ramp[0] * len(levels)
    blocks_bar = zeros(blocks)
    blocks_bar[4] += blocks[5]
    blocks_bar[5] += blocks[4]
    t_3_bar = zeros(t_3)
    for _ in range(2):
        for _ in range(n):
            for j in range(len(t_3) - 1, -1, -1):
                # blocks = ([x] + [y * 2.0]) * n * 2
                t_5_bar = blocks_bar.pop()
                t_3_bar[j] += t_5_bar
    # blocks = ([x] + [y * 2.0]) * n * 2
    x_bar = t_3_bar[0]
    y_bar = 2 * t_3_bar[1]
    # ramp[0] = y * y
    y_bar += 2 * y * ramp_bar[0]
    ramp_bar[0] = 0.0
    t_2_bar = 0.0
    for _ in range(n):
        # ramp = [x * y + 1.0] * n
        t_6_bar = ramp_bar.pop()
        t_2_bar += t_6_bar
    # ramp = [x * y + 1.0] * n
    x_bar += y * t_2_bar
    y_bar += x * t_2_bar
    for _ in range(n):
        for i in range(n_1 - 1, -1, -1):
            # levels += levels * n
            t_7_bar = levels_bar.pop()
            levels_bar[i] += t_7_bar
    # levels = [x, 2.0 * y]
    x_bar += levels_bar[0]
    y_bar += 2 * levels_bar[1]
    # rows[0][1] = x * y
    x_bar += y * rows_bar[0][1]
    y_bar += x * rows_bar[0][1]
    rows_bar[0][1] = 0.0
    for _ in range(2):
        rows_bar.pop()
    # rows = [[x, y]] * 2
    x_bar += t_1_bar[0]
    y_bar += t_1_bar[1]
    return x_bar, y_bar
