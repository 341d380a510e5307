from autotangent.runtime import tangent

f_jvp = tangent(f, "slope offset v", "slope float, offset float, v float")
g_jvp = tangent(g, "slope offset v", "slope float, offset float, v float")


def lambda_1_jvp(
    slope,
    offset,
    slope_1,
    offset_1,
    v,
    *,
    slope_dot,
    offset_dot,
    slope_1_dot,
    offset_1_dot,
    v_dot,
):
    """Value and tangent of lambda_1 along (slope_dot, offset_dot, slope_1_dot, offset_1_dot, v_dot)."""
    t_1, t_1_dot = g_jvp(
        slope_1,
        offset_1,
        v,
        slope_dot=slope_1_dot,
        offset_dot=offset_1_dot,
        v_dot=v_dot,
    )
    t_2, t_2_dot = f_jvp(
        slope, offset, t_1, slope_dot=slope_dot, offset_dot=offset_dot, v_dot=t_1_dot
    )
    return t_2, t_2_dot
