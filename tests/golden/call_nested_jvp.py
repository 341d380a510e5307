from autotangent.runtime import tangent

scaled_jvp = tangent(scaled, "x s", "x float, s float")
softplus_jvp = tangent(softplus, "x", "x float")
scaled_1_jvp = tangent(scaled, "x", "x float, s float")


def two_layers_jvp(x, s, *, x_dot, s_dot):
    """Value and tangent of two_layers along (x_dot, s_dot)."""
    t_1, t_1_dot = scaled_jvp(x, s, x_dot=x_dot, s_dot=s_dot)
    t_2, t_2_dot = softplus_jvp(s, x_dot=s_dot)
    t_3, t_3_dot = scaled_jvp(t_1 - 1.0, t_2, x_dot=t_1_dot, s_dot=t_2_dot)
    t_4, t_4_dot = scaled_1_jvp(x, 2.0, x_dot=x_dot)
    t_5, t_5_dot = softplus_jvp(t_4, x_dot=t_4_dot)
    return t_3 + t_5, t_3_dot + t_5_dot
