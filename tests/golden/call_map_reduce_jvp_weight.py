def weight_jvp(rate, v, *, rate_dot, v_dot):
    """Value and tangent of weight along (rate_dot, v_dot)."""
    t_1 = math.exp(-rate * v * v)
    return t_1, -t_1 * v * (v * rate_dot + 2 * rate * v_dot)
