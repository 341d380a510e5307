def own_jvp(x, *v, x_dot, v_dot):
    """Value and tangent of own along (x_dot, v_dot)."""
    return v[0] * v[1] + x, v[1] * v_dot[0] + v[0] * v_dot[1] + x_dot
