def product_fwd(a, b, c):
    """Value of product and what product_rev needs."""
    return a * b * c, (a, b, c)


def product_rev(saved, y_bar):
    """Adjoint of product: returns a_bar, b_bar."""
    a, b, c = saved
    # return a * b * c
    a_bar = b * c * y_bar
    b_bar = a * c * y_bar
    return a_bar, b_bar
