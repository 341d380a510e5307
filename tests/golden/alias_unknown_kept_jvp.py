from autotangent.runtime import tangent

of_objects_jvp = tangent(of_objects, "x w", "x float, w float")
of_lists_jvp = tangent(of_lists, "x w", "x float, w float, k int")


def primal_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of primal along (x_dot, w_dot)."""
    t_1, t_1_dot = of_objects_jvp(x, w, x_dot=x_dot, w_dot=w_dot)
    t_2, t_2_dot = of_lists_jvp(x, w, x_dot=x_dot, w_dot=w_dot)
    return t_1 + w * t_2, t_1_dot + t_2 * w_dot + w * t_2_dot
