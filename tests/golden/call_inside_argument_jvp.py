from autotangent.runtime import tangent

squared_jvp = tangent(squared, "a b", "a float, b float")
damped_jvp = tangent(damped, "a b", "a float, b float")


def f_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of f along (x_dot, y_dot)."""
    outer_1, outer_1_dot = damped_jvp(x, y, a_dot=x_dot, b_dot=y_dot)
    outer_2, outer_2_dot = squared_jvp(outer_1, y, a_dot=outer_1_dot, b_dot=y_dot)
    outer = outer_2
    outer_dot = outer_2_dot
    t_1, t_1_dot = squared_jvp(y, x, a_dot=y_dot, b_dot=x_dot)
    t_2, t_2_dot = damped_jvp(t_1, x, a_dot=t_1_dot, b_dot=x_dot)
    return outer - t_2, outer_dot - t_2_dot
