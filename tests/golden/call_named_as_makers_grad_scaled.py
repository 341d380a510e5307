def scaled_fwd(k):
    """Value of scaled and what scaled_rev needs."""
    return k, ()


def scaled_rev(saved, y_bar):
    """Adjoint of scaled: returns k_bar."""
    # return g
    k_bar = y_bar
    return k_bar
