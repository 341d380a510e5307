from autotangent.runtime import tangent

note_jvp = tangent(note, "table x", "table mapping(str: float), x float")
noted_jvp = tangent(noted, "table x", "table mapping(str: float), x float")
dropped_jvp = tangent(dropped, "table", "table dict(a: float, b: float)")
looked_at_jvp = tangent(looked_at, "table x", "table mapping(str: float), x float")


def primal_jvp(x, *, x_dot):
    """Value and tangent of primal along x_dot."""
    first_dot, second_dot, third_dot = (
        {'a': 2 * x_dot},
        {'a': x_dot},
        {'a': x_dot, 'b': 0.0},
    )
    first, second, third = {"a": 2.0 * x}, {"a": x}, {"a": x, "b": 1.5}
    t_1, t_1_dot = note_jvp(first, x, table_dot=first_dot, x_dot=x_dot)
    t_2, t_2_dot = noted_jvp(second, 0.5 * x, table_dot=second_dot, x_dot=0.5 * x_dot)
    t_3, t_3_dot = dropped_jvp(third, table_dot=third_dot)
    y = 1.0
    y_dot = 0.0
    if 'b' in first:
        y = 3.0 * x
        y_dot = 3 * x_dot
    for k in list(first):
        y = 2.0 * y + first[k]
        y_dot = 2 * y_dot + first_dot[k]
    if 'a' not in third:
        y_dot = 2 * y * y_dot
        y = y * y
    for k in list(second):
        y += x * second[k]
        y_dot = y_dot + second[k] * x_dot + x * second_dot[k]
    t_4, t_4_dot = looked_at_jvp(second, x, table_dot=second_dot, x_dot=x_dot)
    return (
        y * len(first) + len(third) * x + t_4,
        len(first) * y_dot + len(third) * x_dot + t_4_dot,
    )
