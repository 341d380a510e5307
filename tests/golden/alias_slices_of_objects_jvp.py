from autotangent.runtime import tangent

of_names_jvp = tangent(of_names, "x y", "x float, y float")
of_objects_jvp = tangent(of_objects, "x y", "x float, y float")
of_tuples_jvp = tangent(of_tuples, "x y", "x float, y float")
of_arrays_jvp = tangent(of_arrays, "x y", "x float, y float")
in_turn_jvp = tangent(in_turn, "x y", "x float, y float")
tested_jvp = tangent(tested, "x y", "x float, y float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    t_1, t_1_dot = of_names_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_2, t_2_dot = of_objects_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_3, t_3_dot = of_tuples_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_4, t_4_dot = of_arrays_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_5, t_5_dot = in_turn_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_6, t_6_dot = tested_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return (
        t_1 + t_2 + t_3 * t_4 + t_5 * t_6,
        (
            t_1_dot
            + t_2_dot
            + t_4 * t_3_dot
            + t_3 * t_4_dot
            + t_6 * t_5_dot
            + t_5 * t_6_dot
        ),
    )
