from autotangent.runtime import power_by_base


def lambda_4_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_4 along (closure_dot, t_dot)."""
    w = closure.w
    w_dot = closure_dot.w
    k = closure.k
    return w * t**k, t**k * w_dot + w * power_by_base(t, k) * t_dot
