from autotangent.runtime import tangent

f_jvp = tangent(f, "k t", "k float, t float")


def applied_jvp(k, v, *, k_dot, v_dot):
    """Value and tangent of applied along (k_dot, v_dot)."""
    t_1, t_1_dot = f_jvp(k, v, k_dot=k_dot, t_dot=v_dot)
    return t_1, t_1_dot
