from autotangent.runtime import tangent

chosen_jvp = tangent(chosen, "x", "x array(f; n), first bool")
beside_jvp = tangent(beside, "x", "x array(f; n), first bool")
nested_jvp = tangent(nested, "x", "x array(f; n), first bool")
repeated_jvp = tangent(repeated, "x", "x array(f; n), first bool")
best_row_jvp = tangent(best_row, "x", "x array(f; n)")


def f_jvp(x, first, *, x_dot):
    """Value and tangent of f along x_dot."""
    t_1, t_1_dot = chosen_jvp(x, first, x_dot=x_dot)
    t_2, t_2_dot = beside_jvp(x, first, x_dot=x_dot)
    t_3, t_3_dot = nested_jvp(x, first, x_dot=x_dot)
    t_4, t_4_dot = repeated_jvp(x, first, x_dot=x_dot)
    t_5, t_5_dot = best_row_jvp(x, x_dot=x_dot)
    return t_1 + t_2 + t_3 + t_4 + t_5, t_1_dot + t_2_dot + t_3_dot + t_4_dot + t_5_dot
