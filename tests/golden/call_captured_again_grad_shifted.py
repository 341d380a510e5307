def shifted_fwd(x, t):
    """Value of shifted and what shifted_rev needs."""
    return t + x, ()


def shifted_rev(saved, y_bar):
    """Adjoint of shifted: returns x_bar."""
    # return t + x
    x_bar = y_bar
    return x_bar
