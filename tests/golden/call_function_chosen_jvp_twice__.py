from autotangent.runtime import tangent

f_jvp = tangent(f, "w t", "w float, t float")


def twice_jvp(w, x, *, w_dot, x_dot):
    """Value and tangent of twice along (w_dot, x_dot)."""
    t_1, t_1_dot = f_jvp(w, x, w_dot=w_dot, t_dot=x_dot)
    t_2, t_2_dot = f_jvp(w, t_1, w_dot=w_dot, t_dot=t_1_dot)
    return t_2, t_2_dot
