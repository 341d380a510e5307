def shrink_grad(x, t):
    """Gradient of shrink with respect to (x, t)."""
    if not x > t:
        if x < -t:
            y = x + t

    if x > t:
        # result = (x - t) ** 2
        x_bar = 2 * (x - t)
        t_bar = -x_bar
    elif x < -t:
        # result = y * math.exp(y)
        result_1 = math.exp(y)
        y_bar = result_1 + result_1 * y
        # y = x + t
        x_bar = y_bar
        t_bar = y_bar
    else:
        # result = 0.5 * x * t
        x_bar = 0.5 * t
        t_bar = 0.5 * x
    return x_bar, t_bar
