def calibrated_grad(x):
    """Gradient of calibrated with respect to x."""
    x_bar = 0.0
    return x_bar
