from autotangent.runtime import tangent

lambda_4_jvp = tangent(outer, "t", "t float")


def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    t_1 = inner(t)
    t_2, t_2_dot = lambda_4_jvp(t_1, t_dot=t_1 * t_dot)
    return t_2, t_2_dot
