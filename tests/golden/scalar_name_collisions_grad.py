import math as m


def clash_grad(x, x_bar, x_dot):
    """Gradient of clash with respect to (x, x_bar)."""
    x_1 = x * x_bar
    y_bar = m.sin(x_1) * x_dot
    x_1_bar = y_bar + x

    # return saved * x_dot
    saved_bar = x_dot
    # saved = x_1_bar * y_bar
    x_1_bar_bar = y_bar * saved_bar
    y_bar_bar = x_1_bar * saved_bar
    # x_1_bar = y_bar + x
    y_bar_bar += x_1_bar_bar
    x_bar_ = x_1_bar_bar
    # y_bar = m.sin(x_1) * x_dot
    x_1_bar_ = x_dot * m.cos(x_1) * y_bar_bar
    # x_1 = x * x_bar
    x_bar_ += x_bar * x_1_bar_
    x_bar_bar = x * x_1_bar_
    return x_bar_, x_bar_bar
