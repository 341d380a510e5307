import math


def value_jvp(calls, v, *, v_dot):
    """Value and tangent of value along v_dot."""
    calls[0] += 1
    return f(v) * calls[0], calls[0] * math.cos(v) * v_dot
