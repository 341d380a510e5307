import math


def chained_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of chained along (x_dot, y_dot)."""
    a = x * y
    a_dot = y * x_dot + x * y_dot
    b = a
    b_dot = a_dot
    c = a
    c_dot = a_dot
    a = a + 1
    y = c
    y_dot = c_dot
    d = math.sin(y)
    d_dot = math.cos(y) * y_dot
    e = d
    e_dot = d_dot
    return (
        a * b + c * d * e,
        b * a_dot + a * b_dot + e * (d * c_dot + c * d_dot) + c * d * e_dot,
    )
