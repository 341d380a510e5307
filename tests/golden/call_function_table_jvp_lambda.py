def lambda__jvp(v, *, v_dot):
    """Value and tangent of lambda_ along v_dot."""
    return 0.5 * v, 0.5 * v_dot
