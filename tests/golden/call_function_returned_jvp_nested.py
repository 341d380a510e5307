def nested_jvp(a, *, a_dot):
    """Value and tangent of nested along a_dot."""
    return a, a_dot
