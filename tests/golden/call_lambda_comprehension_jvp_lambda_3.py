from autotangent.runtime import power_by_base


def lambda_3_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_3 along (closure_dot, t_dot)."""
    x = closure.x
    x_dot = closure_dot.x
    k = closure.k
    return t * x**k, x**k * t_dot + t * power_by_base(x, k) * x_dot
