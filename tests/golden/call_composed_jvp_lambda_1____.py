import math

from autotangent.runtime import tangent

inner_jvp = tangent(inner, "y t", "y float, t float")


def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    y = closure.y
    y_dot = closure_dot.y
    t_1, t_1_dot = inner_jvp(y, t, y_dot=y_dot, t_dot=t_dot)
    return outer(t_1), math.cos(t_1) * t_1_dot
