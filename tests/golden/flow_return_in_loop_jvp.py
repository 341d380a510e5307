def escape_jvp(re, im, radius, *, re_dot, im_dot, radius_dot):
    """Value and tangent of escape along (re_dot, im_dot, radius_dot)."""
    x_dot, y_dot = 0.0, 0.0
    x, y = 0.0, 0.0
    returned = False
    trips_ = 0
    for k in range(20):
        trips_ = trips_ + 1
        trips = 0
        for half in (1.0, 0.5):
            trips = trips + 1
            x_dot, y_dot = (
                2 * x * x_dot + half * re_dot - 2 * y * y_dot,
                2 * y * x_dot + 2 * x * y_dot + half * im_dot,
            )
            x, y = x * x - y * y + half * re, 2 * x * y + half * im
            if x * x + y * y > radius:
                result = x * x + y * y + k
                result_dot = 2 * x * x_dot + 2 * y * y_dot
                returned = True
                break
        if returned:
            break
    if not returned:
        result = x
        result_dot = x_dot
    return result, result_dot
