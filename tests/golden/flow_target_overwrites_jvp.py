import math


def reused_name_jvp(x, weights, *, x_dot, weights_dot):
    """Value and tangent of reused_name along (x_dot, weights_dot)."""
    t = x * x + 1.0
    t_dot = 2 * x * x_dot
    y_1 = math.exp(0.3 * t)
    y = y_1 * t
    y_dot = (0.3 * t * y_1 + y_1) * t_dot
    for t, t_dot in zip(weights, weights_dot):
        y_2 = math.sin(x * t)
        y = y + t * y_2
        y_dot = y_dot + y_2 * t_dot + t * math.cos(x * t) * (t * x_dot + x * t_dot)
    return y * t, t * y_dot + y * t_dot
