from autotangent.runtime import tangent

optimised_jvp = tangent(optimised, "x y", "x float, y float")
under_two_names_jvp = tangent(under_two_names, "x y", "x float, y float")
in_rows_jvp = tangent(in_rows, "x y", "x float, y float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    t_1, t_1_dot = optimised_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_2, t_2_dot = under_two_names_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_3, t_3_dot = in_rows_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return t_1 + t_2 * t_3, t_1_dot + t_3 * t_2_dot + t_2 * t_3_dot
