def exchanged_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of exchanged along (x_dot, y_dot)."""
    a_dot, b_dot, c_dot = (
        [x_dot, 2 * x * x_dot],
        [y_dot, 2 * y * y_dot],
        [y * x_dot + x * y_dot],
    )
    a, b, c = [x, x * x], [y, 1.0 + y * y], [x * y]
    a_dot, b_dot = b_dot, a_dot
    a, b = b, a
    for _ in range(2):
        a_dot, b_dot, c_dot = c_dot, a_dot, b_dot
        a, b, c = c, a, b
    return (
        a[0] * b[0] + a[1] ** 2 + c[-1] * x,
        (
            b[0] * a_dot[0]
            + a[0] * b_dot[0]
            + 2 * a[1] * a_dot[1]
            + x * c_dot[-1]
            + c[-1] * x_dot
        ),
    )
