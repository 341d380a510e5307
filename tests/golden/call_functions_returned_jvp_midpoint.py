from autotangent.runtime import tangent

f_jvp = tangent(f, "x v", "x float, v float")


def midpoint_jvp(x, closure, y, *, x_dot, closure_dot, y_dot):
    """Value and tangent of midpoint along (x_dot, closure_dot, y_dot)."""
    h = closure.h
    h_dot = closure_dot.h
    t_1, t_1_dot = f_jvp(x, y, x_dot=x_dot, v_dot=y_dot)
    t_2, t_2_dot = f_jvp(
        x,
        y + 0.5 * h * t_1,
        x_dot=x_dot,
        v_dot=y_dot + 0.5 * t_1 * h_dot + 0.5 * h * t_1_dot,
    )
    return y + h * t_2, y_dot + t_2 * h_dot + h * t_2_dot
