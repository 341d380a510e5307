def after_jvp(outer, inner, *, outer_dot, inner_dot):
    """Value and tangent of after along (outer_dot, inner_dot)."""
    return (outer, inner), (outer_dot, inner_dot)
