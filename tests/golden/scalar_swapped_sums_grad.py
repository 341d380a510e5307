import math


def turned_grad(a, b, d, v):
    """Gradient of turned with respect to (a, b, d, v)."""
    a_1 = a
    v_1 = v
    t_1 = math.sin(a * d + v)
    t_2 = math.exp(a - d)
    a, v = t_1 * b, v + t_2
    b_1 = b
    d_1 = d
    t_3 = math.tanh(v + b)
    b, d = b * t_3 - a, d
    d_2 = d
    b, d = b - math.cos(a + d), b - math.cos(v)

    # return b * d
    b_bar = d
    d_bar = b
    # b, d = b - math.cos(a + d), b - math.cos(v)
    t_4_bar = math.sin(a + d_2) * b_bar
    a_bar = t_4_bar
    v_bar = math.sin(v) * d_bar
    d_bar, b_bar = t_4_bar, b_bar + d_bar
    # b, d = b * math.tanh(v + b) - a, d
    t_5_bar = b_1 * (1 - t_3**2) * b_bar
    v_bar += t_5_bar
    a_bar -= b_bar
    b_bar = t_3 * b_bar + t_5_bar
    # a, v = math.sin(a * d + v) * b, v + math.exp(a - d)
    t_6_bar = b_1 * math.cos(a_1 * d_1 + v_1) * a_bar
    b_bar += t_1 * a_bar
    d_bar += a_1 * t_6_bar - t_2 * v_bar
    v_bar, a_bar = t_6_bar + v_bar, d_1 * t_6_bar + t_2 * v_bar
    return a_bar, b_bar, d_bar, v_bar
