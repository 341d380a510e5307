def scanned_jvp(x, level, *, x_dot, level_dot):
    """Value and tangent of scanned along (x_dot, level_dot)."""
    y = x[0]
    y_dot = x_dot[0]
    trips = 0
    for i in range(1, len(x)):
        trips = trips + 1
        y_dot = x[i] * y_dot + y * x_dot[i] + level_dot
        y = y * x[i] + level
        if y > 2.0:
            break
    z = level
    z_dot = level_dot
    trips_ = 0
    for i in range(len(x) - 1, 0, -2):
        trips_ = trips_ + 1
        z_dot = x[i] * z_dot + z * x_dot[i] - y_dot
        z = z * x[i] - y
        if z < -3.0:
            break
    trips__ = 0
    for i in reversed(range(1, 5)):
        trips__ = trips__ + 1
        z_dot = (1 + x[i] * y) * z_dot + z * (y * x_dot[i] + x[i] * y_dot)
        z = z + x[i] * y * z
        if z < -4.0:
            break
    return y * z, z * y_dot + y * z_dot
