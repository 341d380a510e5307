def identity_grad(x):
    """Gradient of identity with respect to x."""
    # return x
    x_bar = 1.0
    return x_bar
