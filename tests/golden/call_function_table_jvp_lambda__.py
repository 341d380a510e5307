def lambda__jvp(y, *, y_dot):
    """Value and tangent of lambda_ along y_dot."""
    t_1 = 0.5 + 0 * y
    return t_1, 0.0
