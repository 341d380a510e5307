from autotangent.runtime import tangent

started_jvp = tangent(started, "v", "v float")
stacked_jvp = tangent(stacked, "v w", "v float, w float")
growing_jvp = tangent(growing, "v", "v float")


def f_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of f along (x_dot, y_dot)."""
    t_1, t_1_dot = started_jvp(x, v_dot=x_dot)
    s_dot, t_dot = t_1_dot
    s, t = t_1
    t_dot[0] = y * t_dot[0] + t[0] * y_dot
    t[0] *= y
    t_2, t_2_dot = stacked_jvp(x, y, v_dot=x_dot, w_dot=y_dot)
    t_3, t_3_dot = growing_jvp(y, v_dot=y_dot)
    return (
        s * x + t[0] + t_2 + t_3,
        x * s_dot + x_dot * s + t_dot[0] + t_2_dot + t_3_dot,
    )
