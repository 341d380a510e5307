import math


def lambda_2_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_2 along (closure_dot, t_dot)."""
    w = closure.w
    w_dot = closure_dot.w
    return math.sin(w * t), math.cos(w * t) * (t * w_dot + w * t_dot)
