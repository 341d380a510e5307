import math


def turned_jvp(a, b, d, v, *, a_dot, b_dot, d_dot, v_dot):
    """Value and tangent of turned along (a_dot, b_dot, d_dot, v_dot)."""
    t_1 = a * d + v
    t_2 = math.sin(t_1)
    t_3 = math.exp(a - d)
    a_dot, v_dot = (
        b * math.cos(t_1) * (d * a_dot + a * d_dot + v_dot) + t_2 * b_dot,
        v_dot + t_3 * (a_dot - d_dot),
    )
    a, v = t_2 * b, v + t_3
    t_4 = math.tanh(v + b)
    b_dot, d_dot = t_4 * b_dot + b * (1 - t_4**2) * (v_dot + b_dot) - a_dot, d_dot
    b, d = b * t_4 - a, d
    b_dot, d_dot = (
        b_dot + math.sin(a + d) * (a_dot + d_dot),
        b_dot + math.sin(v) * v_dot,
    )
    b, d = b - math.cos(a + d), b - math.cos(v)
    return b * d, d * b_dot + b * d_dot
