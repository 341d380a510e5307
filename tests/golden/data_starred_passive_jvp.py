from autotangent.runtime import tangent

early_jvp = tangent(early, "x", "x float")
spread_jvp = tangent(spread, "x", "x float")


def primal_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of primal along (x_dot, y_dot)."""
    t_1, t_1_dot = early_jvp(x, x_dot=x_dot)
    a_dot, b_dot, c_dot = t_1_dot
    a, b, c = t_1
    t_2, t_2_dot = spread_jvp(y, x_dot=y_dot)
    d_dot, e_dot, f_dot = t_2_dot
    d, e, f = t_2
    t_3, t_3_dot = early_jvp(-y, x_dot=-y_dot)
    g_dot, h_dot, _ = t_3_dot
    g, h, _ = t_3
    return (
        a * b + c * d * e + f * a + g * h,
        (
            (b + f) * a_dot
            + a * (b_dot + f_dot)
            + e * (d * c_dot + c * d_dot)
            + c * d * e_dot
            + h * g_dot
            + g * h_dot
        ),
    )
