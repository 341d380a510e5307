def shrink_jvp(x, t, *, x_dot, t_dot):
    """Value and tangent of shrink along (x_dot, t_dot)."""
    if x > t:
        result = (x - t) ** 2
        result_dot = 2 * (x - t) * (x_dot - t_dot)
    elif x < -t:
        y = x + t
        y_dot = x_dot + t_dot
        result_1 = math.exp(y)
        result = y * result_1
        result_dot = (result_1 + y * result_1) * y_dot
    else:
        result = 0.5 * x * t
        result_dot = 0.5 * t * x_dot + 0.5 * x * t_dot
    return result, result_dot
