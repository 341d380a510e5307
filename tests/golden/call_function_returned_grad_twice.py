def twice_fwd(v):
    """Value of twice and what twice_rev needs."""
    return 2 * v, ()


def twice_rev(saved, y_bar):
    """Adjoint of twice: returns v_bar."""
    # return 2 * v
    v_bar = 2 * y_bar
    return v_bar
