import math


def chained_grad(x, y):
    """Gradient of chained with respect to (x, y)."""
    a = x * y
    b = a
    c = a
    a = a + 1
    y_1 = y
    y = c
    d = math.sin(y)
    e = d

    # return a * b + c * d * e
    a_bar = b
    b_bar = a
    c_bar = d * e
    d_bar = c * e
    e_bar = c * d
    # e = d
    d_bar += e_bar
    # d = math.sin(y)
    y_bar = math.cos(y) * d_bar
    # y = c
    c_bar += y_bar
    # c = a
    a_bar += c_bar
    # b = a
    a_bar += b_bar
    # a = x * y
    x_bar = y_1 * a_bar
    y_bar = x * a_bar
    return x_bar, y_bar
