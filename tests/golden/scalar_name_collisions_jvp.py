import math as m


def clash_jvp(x, x_bar, x_dot, *, x_dot_, x_bar_dot):
    """Value and tangent of clash along (x_dot_, x_bar_dot)."""
    x_1 = x * x_bar
    x_1_dot = x_bar * x_dot_ + x * x_bar_dot
    y_bar = m.sin(x_1) * x_dot
    y_bar_dot = x_dot * m.cos(x_1) * x_1_dot
    x_1_bar = y_bar + x
    x_1_bar_dot = y_bar_dot + x_dot_
    saved = x_1_bar * y_bar
    saved_dot = y_bar * x_1_bar_dot + x_1_bar * y_bar_dot
    return saved * x_dot, x_dot * saved_dot
