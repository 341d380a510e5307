import math


def scratch_grad(x, y):
    """Gradient of scratch with respect to (x, y)."""
    a = x * y
    b = math.exp(a)
    a = b * y
    c = a + b

    # return c * c
    c_bar = 2 * c
    # c = a + b
    a_bar = c_bar
    b_bar = c_bar
    # a = b * y
    b_bar = b_bar + y * a_bar
    y_bar = b * a_bar
    # b = math.exp(a)
    a_bar = b * b_bar
    # a = x * y
    x_bar = y * a_bar
    y_bar += x * a_bar
    return x_bar, y_bar
