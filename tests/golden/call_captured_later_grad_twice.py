def twice_fwd(h, *, h_bar):
    """Value of twice and what twice_rev needs."""
    return (h, h_bar), ()


def twice_rev(saved):
    """Adjoint of twice: adds into h_bar."""
    pass
