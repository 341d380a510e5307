def penalised_jvp(x, y, strict, *, x_dot, y_dot):
    """Value and tangent of penalised along (x_dot, y_dot)."""
    extra = 0
    extra_dot = 0.0
    if strict:
        extra = x * y
        extra_dot = y * x_dot + x * y_dot
    factor = 1
    factor_dot = 0.0
    if x > y:
        factor = x
        factor_dot = x_dot
    return factor * (extra + y), (extra + y) * factor_dot + factor * (extra_dot + y_dot)
