def scaled_jvp(k, *, k_dot):
    """Value and tangent of scaled along k_dot."""
    return k, k_dot
