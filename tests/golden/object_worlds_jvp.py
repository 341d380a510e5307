from autotangent.runtime import tangent

simulated_jvp = tangent(simulated, "x y", "x float, y float")
booked_jvp = tangent(booked, "x y", "x float, y float")
moved_jvp = tangent(moved, "x y", "x float, y float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    t_1, t_1_dot = simulated_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_2, t_2_dot = booked_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    t_3, t_3_dot = moved_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return t_1 + t_2 * t_3, t_1_dot + t_3 * t_2_dot + t_2 * t_3_dot
