def weighted_jvp(terms, *, terms_dot):
    """Value and tangent of weighted along terms_dot."""
    total = 0.0
    total_dot = 0.0
    for k, (t, t_dot) in enumerate(zip(terms, terms_dot)):
        total += k * t
        total_dot = total_dot + k * t_dot
    return total, total_dot
