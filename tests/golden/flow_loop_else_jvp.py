def bracket_jvp(x, level, *, x_dot, level_dot):
    """Value and tangent of bracket along (x_dot, level_dot)."""
    y = x
    y_dot = x_dot
    left_ = False
    trips = 0
    for k in range(4):
        trips = trips + 1
        y = y * 1.5
        y_dot = 1.5 * y_dot
        if y > level:
            left_ = True
            break
    if not left_:
        y = y - level
        y_dot = y_dot - level_dot
    left = False
    trips_ = 0
    while y > 0.5:
        trips_ = trips_ + 1
        y_dot = 0.6 * x * y_dot + 0.6 * y * x_dot
        y = 0.6 * y * x
        if y > 100:
            left = True
            break
    if not left:
        y = y + level**2
        y_dot = y_dot + 2 * level * level_dot
    return y * x, x * y_dot + y * x_dot
