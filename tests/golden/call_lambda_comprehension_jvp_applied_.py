from autotangent.runtime import tangent

f_jvp = tangent(f, "x t k", "x float, t float, k float")


def applied_jvp(x, k, v, *, x_dot, k_dot, v_dot):
    """Value and tangent of applied along (x_dot, k_dot, v_dot)."""
    t_1, t_1_dot = f_jvp(x, v, k=k, x_dot=x_dot, t_dot=v_dot, k_dot=k_dot)
    return t_1, t_1_dot
