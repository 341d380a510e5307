def shadowed_jvp(x, xs, *, x_dot, xs_dot):
    """Value and tangent of shadowed along (x_dot, xs_dot)."""
    v = x * x
    v_dot = 2 * x * x_dot
    t_1 = []
    t_1_dot = []
    for v_2, v_2_dot in zip(xs, xs_dot):
        t_1_dot.append(v_2 * x_dot + x * v_2_dot)
        t_1.append(x * v_2)
    total = sum(t_1)
    total_dot = sum(t_1_dot)
    squares = []
    squares_dot = []
    for v_1, v_1_dot in zip(xs, xs_dot):
        if v_1 > 0:
            squares_dot.append(2 * v_1 * v_1_dot)
            squares.append(v_1 * v_1)
    return (
        total * v + squares[0] * v,
        v * (total_dot + squares_dot[0]) + (total + squares[0]) * v_dot,
    )
