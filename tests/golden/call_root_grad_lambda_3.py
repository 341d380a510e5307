def lambda_3_fwd(rate, t):
    """Value of lambda_3 and what lambda_3_rev needs."""
    t_1 = math.exp(-rate * t)
    return t_1, (rate, t, t_1)


def lambda_3_rev(saved, y_bar):
    """Adjoint of lambda_3: returns rate_bar, t_bar."""
    rate, t, t_1 = saved
    # return math.exp(-rate * t)
    rate_bar = -t * t_1 * y_bar
    t_bar = -rate * t_1 * y_bar
    return rate_bar, t_bar
