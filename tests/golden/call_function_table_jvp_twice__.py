import math


def twice_jvp(v, *, v_dot):
    """Value and tangent of twice along v_dot."""
    t_1 = f(v)
    return f(t_1), math.cos(v) * math.cos(t_1) * v_dot
