from autotangent.runtime import tangent

walked_jvp = tangent(
    walked,
    "x table",
    "x float, steps list(float), table dict(0: float, 1: float, 2: float)",
)
root_jvp = tangent(root, "v", "v float")
nested_jvp = tangent(nested, "x a", "x float, a float")


def attempts_jvp(x, steps, a, *, x_dot, a_dot):
    """Value and tangent of attempts along (x_dot, a_dot)."""
    table = {0: x, 1: 2.0, 2: x * x}
    table_dot = {0: x_dot, 1: 0.0, 2: 2 * x * x_dot}
    t_1_1, t_1_1_dot = walked_jvp(x, steps, table, x_dot=x_dot, table_dot=table_dot)
    t_1 = t_1_1
    t_1_dot = t_1_1_dot
    y = t_1 + table[0] * table[1] - table[2]
    y_dot = t_1_dot + table[1] * table_dot[0] + table[0] * table_dot[1] - table_dot[2]
    failed = False
    try:
        y_1 = y * 1.5
        failed = False
    except ValueError:
        failed = True
    if not failed:
        y_1_dot = 1.5 * y_dot
        y = y_1
        y_dot = y_1_dot
        try:
            y_2_1, y_2_1_dot = root_jvp(a - x, v_dot=a_dot - x_dot)
            y_2 = y + y_2_1
            failed = False
        except ValueError:
            failed = True
        if not failed:
            y_2_dot = y_dot + y_2_1_dot
            y = y_2
            y_dot = y_2_dot
    if failed:
        pass
    t_2, t_2_dot = nested_jvp(x, a, x_dot=x_dot, a_dot=a_dot)
    return y + t_2, y_dot + t_2_dot
