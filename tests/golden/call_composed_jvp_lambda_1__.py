from autotangent.runtime import tangent

outer_jvp = tangent(outer, "x t", "x float, t float")
inner_jvp = tangent(inner, "y t", "y float, t float")


def lambda_1_jvp(closure, t, *, closure_dot, t_dot):
    """Value and tangent of lambda_1 along (closure_dot, t_dot)."""
    x = closure.x
    x_dot = closure_dot.x
    y = closure.y
    y_dot = closure_dot.y
    t_1, t_1_dot = inner_jvp(y, t, y_dot=y_dot, t_dot=t_dot)
    t_2, t_2_dot = outer_jvp(x, t_1, x_dot=x_dot, t_dot=t_1_dot)
    return t_2, t_2_dot
