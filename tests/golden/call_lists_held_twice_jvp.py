from autotangent.runtime import tangent

joined_jvp = tangent(joined, "x y", "x array(f; n), y float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    t_1, t_1_dot = joined_jvp(x, y, x_dot=x_dot, y_dot=y_dot)
    return t_1 * y, y * t_1_dot + t_1 * y_dot
