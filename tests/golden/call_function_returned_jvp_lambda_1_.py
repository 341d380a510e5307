import math

from autotangent.runtime import tangent

g_jvp = tangent(g, "slope offset v", "slope float, offset float, v float")


def lambda_1_jvp(slope, offset, v, *, slope_dot, offset_dot, v_dot):
    """Value and tangent of lambda_1 along (slope_dot, offset_dot, v_dot)."""
    t_1, t_1_dot = g_jvp(
        slope, offset, v, slope_dot=slope_dot, offset_dot=offset_dot, v_dot=v_dot
    )
    return f(t_1), math.cos(t_1) * t_1_dot
