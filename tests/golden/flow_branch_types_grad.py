def penalised_grad(x, y, strict):
    """Gradient of penalised with respect to (x, y)."""
    extra = 0
    if strict:
        extra = x * y
    factor = 1
    if x > y:
        factor = x

    # return factor * (extra + y)
    factor_bar = extra + y
    extra_bar = factor
    y_bar = factor
    x_bar = 0.0
    if x > y:
        # factor = x
        x_bar += factor_bar
    if strict:
        # extra = x * y
        x_bar += y * extra_bar
        y_bar += x * extra_bar
    return x_bar, y_bar
