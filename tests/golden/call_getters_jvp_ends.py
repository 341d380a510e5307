def ends_jvp(v, *, v_dot):
    """Value and tangent of ends along v_dot."""
    return (v[0], v[2]), (v_dot[0], v_dot[2])
