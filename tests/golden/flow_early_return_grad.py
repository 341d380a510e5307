def shrink_grad(x, t):
    """Gradient of shrink with respect to (x, t)."""
    if not x > t:
        if x < -t:
            y = x + t

    # return result
    result_bar = 1.0
    if x > t:
        # result = (x - t) ** 2
        result_1_bar = 2 * (x - t) * result_bar
        x_bar = result_1_bar
        t_bar = -result_1_bar
    elif x < -t:
        # result = y * math.exp(y)
        result_2 = math.exp(y)
        y_bar = (result_2 + result_2 * y) * result_bar
        # y = x + t
        x_bar = y_bar
        t_bar = y_bar
    else:
        # result = 0.5 * x * t
        x_bar = 0.5 * t * result_bar
        t_bar = 0.5 * x * result_bar
    return x_bar, t_bar
