def multiply_jvp(a, v, out, *, a_dot, v_dot, out_dot):
    """Value and tangent of multiply along (a_dot, v_dot, out_dot)."""
    out_dot[:] = a_dot @ v + a @ v_dot
    out[:] = a @ v
    return out, out_dot
