def other_best_jvp(k, v, *, k_dot, v_dot):
    """Value and tangent of other_best along (k_dot, v_dot)."""
    best = 9.0 * v * k[0]
    best_dot = 9 * k[0] * v_dot + 9 * v * k_dot[0]
    return best * best, 2 * best * best_dot
