def smoothed_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of smoothed along (x_dot, w_dot)."""
    total = 0.0
    total_dot = 0.0
    for i in range(len(x)):
        if i == 0:
            level = x[i] * w
            level_dot = w * x_dot[i] + x[i] * w_dot
        else:
            level = level * 0.5 + x[i] * w
            level_dot = 0.5 * level_dot + w * x_dot[i] + x[i] * w_dot
        total += level * x[i - 1]
        total_dot = total_dot + x[i - 1] * level_dot + level * x_dot[i - 1]
    n = 0
    trips = 0
    while n < 3:
        trips = trips + 1
        if n % 2 == 0:
            last = total * (n + 1)
            last_dot = (n + 1) * total_dot
        else:
            total = total + last * level
            total_dot = total_dot + level * last_dot + last * level_dot
        n += 1
    return total * last + level, last * total_dot + total * last_dot + level_dot
