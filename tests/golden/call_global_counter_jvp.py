from autotangent.runtime import tangent

power_jvp = tangent(power, "x", "x float")
counted_jvp = tangent(counted, "x", "x float")


def f_jvp(x, *, x_dot):
    """Value and tangent of f along x_dot."""
    restart()
    total = 0.0
    total_dot = 0.0
    for _ in range(3):
        total_1, total_1_dot = power_jvp(x, x_dot=x_dot)
        total_2, total_2_dot = counted_jvp(x, x_dot=x_dot)
        total += total_1 * total_2
        total_dot = total_dot + total_2 * total_1_dot + total_1 * total_2_dot
        raise_order()
    globals().update(CALLS=CALLS + 2)
    calls = CALLS
    if calls > 4:
        total_dot = x * total_dot + total * x_dot
        total = total * x
    y_1 = ORDER
    y = x * y_1
    y_dot = y_1 * x_dot
    restart()
    t_1, t_1_dot = power_jvp(x, x_dot=x_dot)
    return total * y + SCALE * t_1, y * total_dot + total * y_dot + SCALE * t_1_dot
