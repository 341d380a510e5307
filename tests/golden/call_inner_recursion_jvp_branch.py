from autotangent.runtime import inner, tangent

tip = inner("tip")
tip_jvp = tangent(tip, "w t", "w float, k int, t float")
grow_jvp = tangent(grow, "x w", "x float, w float, k int, scale float")


def branch_jvp(w, x, k, *, w_dot, x_dot):
    """Value and tangent of branch along (w_dot, x_dot)."""
    t_1, t_1_dot = tip_jvp(w, k, x, w_dot=w_dot, t_dot=x_dot)
    t_2, t_2_dot = grow_jvp(x, w, k - 1, x_dot=x_dot, w_dot=w_dot)
    t_3, t_3_dot = tip_jvp(w, k, t_2, w_dot=w_dot, t_dot=t_2_dot)
    return t_1 * t_3, t_3 * t_1_dot + t_1 * t_3_dot
