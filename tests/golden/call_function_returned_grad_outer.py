def outer_fwd(a, b):
    """Value of outer and what outer_rev needs."""
    return (a, b), ()


def outer_rev(saved, y_bar):
    """Adjoint of outer: returns a_bar, b_bar."""
    # return product
    a_bar = y_bar[0]
    b_bar = y_bar[1]
    return a_bar, b_bar
