def twice_jvp(v, *, v_dot):
    """Value and tangent of twice along v_dot."""
    return 2 * v, 2 * v_dot
