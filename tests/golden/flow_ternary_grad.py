import math


def relu_chain_grad(x, a, b):
    """Gradient of relu_chain with respect to (x, a, b)."""
    if x > 0:
        y = a * x
    else:
        y = b * x
    if y < 0:
        t_2 = math.exp(y)
    if a > b:
        t_1 = a
    else:
        t_1 = b

    # return z + t_1 * y
    t_1_bar = y
    y_bar = t_1
    a_bar = 0.0
    b_bar = 0.0
    if a > b:
        # t_1 = a
        a_bar += t_1_bar
    else:
        # t_1 = b
        b_bar += t_1_bar
    # z = 2 * t_2
    t_2_bar = 2.0
    if y < 0:
        # t_2 = math.exp(y)
        y_bar += 2 * t_2
    elif y < 3:
        # t_2 = 1 + y
        y_bar += t_2_bar
    else:
        # t_2 = y ** 2
        y_bar += 4 * y
    if x > 0:
        # y = a * x
        a_bar += x * y_bar
        x_bar = a * y_bar
    else:
        # y = b * x
        b_bar += x * y_bar
        x_bar = b * y_bar
    return x_bar, a_bar, b_bar
