import math


def relu_chain_jvp(x, a, b, *, x_dot, a_dot, b_dot):
    """Value and tangent of relu_chain along (x_dot, a_dot, b_dot)."""
    if x > 0:
        y = a * x
        y_dot = x * a_dot + a * x_dot
    else:
        y = b * x
        y_dot = x * b_dot + b * x_dot
    if y < 0:
        t_2 = math.exp(y)
        t_2_dot = t_2 * y_dot
    elif y < 3:
        t_2 = 1 + y
        t_2_dot = y_dot
    else:
        t_2 = y ** 2
        t_2_dot = 2 * y * y_dot
    z = 2 * t_2
    z_dot = 2 * t_2_dot
    if a > b:
        t_1 = a
        t_1_dot = a_dot
    else:
        t_1 = b
        t_1_dot = b_dot
    return z + t_1 * y, z_dot + y * t_1_dot + t_1 * y_dot
