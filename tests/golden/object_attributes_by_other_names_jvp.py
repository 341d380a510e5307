from autotangent.runtime import tangent

by_second_name_jvp = tangent(by_second_name, "x y", "x float, y float")
later_jvp = tangent(later, "x y", "x float, y float")
in_containers_jvp = tangent(in_containers, "x y", "x float, y float")
turned_jvp = tangent(turned, "x y", "x float, y float")
sums_by_one_name_jvp = tangent(sums_by_one_name, "x y", "x float, y float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    t_1, t_1_dot = by_second_name_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_2, t_2_dot = later_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_3, t_3_dot = in_containers_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_4, t_4_dot = turned_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_5, t_5_dot = sums_by_one_name_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return (
        t_1 * t_2 + t_3 * t_4 + t_5,
        t_2 * t_1_dot + t_1 * t_2_dot + t_4 * t_3_dot + t_3 * t_4_dot + t_5_dot,
    )
