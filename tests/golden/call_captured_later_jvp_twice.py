def twice_jvp(h, *, h_dot):
    """Value and tangent of twice along h_dot."""
    return h, h_dot
