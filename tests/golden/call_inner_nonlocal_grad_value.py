import math


def value_fwd(calls, v):
    """Value of value and what value_rev needs."""
    calls[0] += 1
    return f(v) * calls[0], (calls, v)


def value_rev(saved, y_bar):
    """Adjoint of value: returns v_bar."""
    calls, v = saved
    # return f(v) * calls
    v_bar = calls[0] * math.cos(v) * y_bar
    return v_bar
