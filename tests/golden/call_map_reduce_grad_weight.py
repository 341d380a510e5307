def weight_fwd(rate, v):
    """Value of weight and what weight_rev needs."""
    t_1 = math.exp(-rate * v * v)
    return t_1, (rate, t_1, v)


def weight_rev(saved, y_bar):
    """Adjoint of weight: returns rate_bar, v_bar."""
    rate, t_1, v = saved
    # return math.exp(-rate * v * v)
    rate_bar = -v * v * t_1 * y_bar
    v_bar = -2 * rate * v * t_1 * y_bar
    return rate_bar, v_bar
