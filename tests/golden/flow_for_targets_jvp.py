from autotangent.runtime import namespace


def targets_jvp(x, *, x_dot):
    """Value and tangent of targets along x_dot."""
    held = Held(x)
    held_dot = namespace(value=x_dot)
    xs = [x, 2.0]
    xs_dot = [x_dot, 0.0]
    y = x
    y_dot = x_dot
    for t_1, t_1_dot in zip([x, x * x], [x_dot, 2 * x * x_dot]):
        held_dot.value = t_1_dot
        held.value = t_1
        y_dot = held.value * y_dot + y * held_dot.value
        y = y * held.value
    for k, ((t_2, b), (t_2_dot, b_dot)) in enumerate(zip([(y, 2.0), (x, y)], [(y_dot, 0.0), (x_dot, y_dot)])):
        xs_dot[0] = t_2_dot
        xs[0] = t_2
        y = y + xs[0] * b * k
        y_dot = y_dot + k * (b * xs_dot[0] + xs[0] * b_dot)
    for t_3, t_3_dot in zip([(x, y, 1.0), (y, x, 2.0)], [(x_dot, y_dot, 0.0), (y_dot, x_dot, 0.0)]):
        a = t_3[0]
        a_dot = t_3_dot[0]
        rest = [t_3[1], t_3[2]]
        rest_dot = [t_3_dot[1], t_3_dot[2]]
        y = y + a * rest[0]
        y_dot = y_dot + rest[0] * a_dot + a * rest_dot[0]
    return y * xs[0] + held.value, xs[0] * y_dot + y * xs_dot[0] + held_dot.value
