from autotangent.runtime import inner, tangent

grow = inner(tree, "grow")
grow_jvp = tangent(grow, "x w", "x float, w float, k int, scale float")


def tree_jvp(x, w, depth, *, x_dot, w_dot):
    """Value and tangent of tree along (x_dot, w_dot)."""
    t_1, t_1_dot = grow_jvp(x, w, depth, x_dot=x_dot, w_dot=w_dot)
    return t_1, t_1_dot
