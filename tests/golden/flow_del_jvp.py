import math


def scratch_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of scratch along (x_dot, y_dot)."""
    a = x * y
    a_dot = y * x_dot + x * y_dot
    b = math.exp(a)
    b_dot = b * a_dot
    del a
    a = b * y
    a_dot = y * b_dot + b * y_dot
    c = a + b
    c_dot = a_dot + b_dot
    del b, a
    return c * c, 2 * c * c_dot
