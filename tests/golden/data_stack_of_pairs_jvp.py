def energy_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of energy along (x_dot, y_dot)."""
    stack = [(x, 0), (x * y, 1)]
    stack_dot = [(x_dot, 0.0), (y * x_dot + x * y_dot, 0.0)]
    total = 0.0
    total_dot = 0.0
    trips = 0
    while stack:
        trips = trips + 1
        t_2_dot = stack_dot.pop()
        t_2 = stack.pop()
        value_dot, depth_dot = t_2_dot
        value, depth = t_2
        total += depth * value**2
        total_dot = total_dot + 2 * depth * value * value_dot
        if depth < 3:
            stack_dot.append((y * value_dot + value * y_dot, 0.0))
            stack.append((value * y, depth + 1))
            stack_dot.append((value_dot + x_dot, 0.0))
            stack.append((value + x, depth + 2))
    rest = [(y, (x, total))]
    rest_dot = [(y_dot, (x_dot, total_dot))]
    t_3_dot = rest_dot.pop(0)
    t_3 = rest.pop(0)
    a_dot, t_1_dot = t_3_dot
    a, t_1 = t_3
    b_dot, c_dot = t_1_dot
    b, c = t_1
    return a * b**2 + c, b**2 * a_dot + 2 * a * b * b_dot + c_dot
