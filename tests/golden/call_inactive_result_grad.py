def regularised_grad(x, w):
    """Gradient of regularised with respect to (x, w)."""
    is_steep(x * 2)
    t_1 = is_steep(x)
    if t_1:
        weight = w
    else:
        weight = w**2
    t_2 = 1 + count(x)

    # return weight * np.sum(x**2) / (1 + count(x))
    weight_bar = np.sum(x**2) / t_2
    x_bar = 2 * weight * x / t_2
    if t_1:
        # weight = w
        w_bar = weight_bar
    else:
        # weight = w ** 2
        w_bar = 2 * w * weight_bar
    return x_bar, w_bar
