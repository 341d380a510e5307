def weight_jvp(x, y, n, *, x_dot, y_dot):
    """Value and tangent of weight along (x_dot, y_dot)."""
    rows = []
    rows_dot = []
    t_1 = [x, y]
    t_1_dot = [x_dot, y_dot]
    for _ in range(2):
        rows_dot.append(t_1_dot)
        rows.append(t_1)
    rows_dot[0][1] = y * x_dot + x * y_dot
    rows[0][1] = x * y
    levels = [x, 2.0 * y]
    levels_dot = [x_dot, 2 * y_dot]
    n_1 = len(levels)
    for _ in range(n):
        for i in range(n_1):
            levels_dot.append(levels_dot[i])
            levels.append(levels[i])
    ramp = []
    ramp_dot = []
    t_2 = x * y + 1.0
    t_2_dot = y * x_dot + x * y_dot
    for _ in range(n):
        ramp_dot.append(t_2_dot)
        ramp.append(t_2)
    ramp_dot[0] = 2 * y * y_dot
    ramp[0] = y * y
    blocks = []
    blocks_dot = []
    t_3 = [x, y * 2.0]
    t_3_dot = [x_dot, 2 * y_dot]
    for _ in range(2):
        for _ in range(n):
            for j in range(len(t_3)):
                blocks_dot.append(t_3_dot[j])
                blocks.append(t_3[j])
    t_4 = sum(levels)
    return (
        rows[1][1] * t_4 + len(levels) * ramp[0] * ramp[1] + blocks[4] * blocks[5],
        (
            t_4 * rows_dot[1][1]
            + rows[1][1] * sum(levels_dot)
            + len(levels) * (ramp[1] * ramp_dot[0] + ramp[0] * ramp_dot[1])
            + blocks[5] * blocks_dot[4]
            + blocks[4] * blocks_dot[5]
        ),
    )
