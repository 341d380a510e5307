def after_fwd(outer, inner, *, outer_bar, inner_bar):
    """Value of after and what after_rev needs."""
    t_1_bar = [outer_bar, inner_bar]
    t_1 = (outer, inner)
    return (t_1, t_1_bar), ()


def after_rev(saved):
    """Adjoint of after: adds into outer_bar, inner_bar."""
    pass
