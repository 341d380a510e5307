from autotangent.runtime import tangent

f_jvp = tangent(f, "x v", "x float, v float")


def euler_jvp(x, closure, y, *, x_dot, closure_dot, y_dot):
    """Value and tangent of euler along (x_dot, closure_dot, y_dot)."""
    h = closure.h
    h_dot = closure_dot.h
    t_1, t_1_dot = f_jvp(x, y, x_dot=x_dot, v_dot=y_dot)
    return y + h * t_1, y_dot + t_1 * h_dot + h * t_1_dot
