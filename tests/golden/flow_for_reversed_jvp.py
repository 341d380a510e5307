def continued_fraction_jvp(a, x, *, a_dot, x_dot):
    """Value and tangent of continued_fraction along (a_dot, x_dot)."""
    y = x
    y_dot = x_dot
    for i in reversed(range(len(a))):
        y_1 = 3 + y * y
        y_2 = 1 / y_1
        y_dot = a_dot[i] - 2 * y_2 * y * y_dot / y_1
        y = a[i] + y_2
    for c, c_dot in reversed(list(zip(a, a_dot))):
        y_dot = c * y_dot + y * c_dot + x_dot
        y = y * c + x
    return y, y_dot
