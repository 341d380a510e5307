def lambda__jvp(y, *, y_dot):
    """Value and tangent of lambda_ along y_dot."""
    return 1 - y * y, -2 * y * y_dot
