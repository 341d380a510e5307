def bracket_grad(x, level):
    """Gradient of bracket with respect to (x, level)."""
    y = x
    left_ = False
    trips = 0
    for k in range(4):
        trips = trips + 1
        y = y * 1.5
        if y > level:
            left_ = True
            break
    if not left_:
        y = y - level
    left = False
    trips_ = 0
    ys = []
    while y > 0.5:
        ys.append(y)
        trips_ = trips_ + 1
        y = 0.6 * y * x
        if y > 100:
            left = True
            break
    if not left:
        y = y + level**2

    # return y * x
    y_bar = x
    x_bar = y
    level_bar = 0.0
    if not left:
        # y = y + level**2
        level_bar += 2 * level * y_bar
    for _ in range(trips_):
        y = ys.pop()
        # y = 0.6 * y * x
        x_bar += 0.6 * y * y_bar
        y_bar = 0.6 * x * y_bar
    if not left_:
        # y = y - level
        level_bar -= y_bar
    for k in range(trips - 1, -1, -1):
        # y = y * 1.5
        y_bar = 1.5 * y_bar
    # y = x
    x_bar += y_bar
    return x_bar, level_bar
