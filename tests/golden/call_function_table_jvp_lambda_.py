def lambda__jvp(y, *, y_dot):
    """Value and tangent of lambda_ along y_dot."""
    return 0.5 + 0 * y, 0.0
