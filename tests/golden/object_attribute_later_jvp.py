from autotangent.runtime import tangent

by_two_names_jvp = tangent(by_two_names, "x y", "x float, y float")
in_turns_jvp = tangent(in_turns, "x y", "x float, y float")
in_order_jvp = tangent(in_order, "x y", "x float, y float")


def levels_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of levels along (x_dot, y_dot)."""
    t_1, t_1_dot = by_two_names_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_2, t_2_dot = in_turns_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_3, t_3_dot = in_order_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return t_1 + t_2 + t_3, t_1_dot + t_2_dot + t_3_dot
