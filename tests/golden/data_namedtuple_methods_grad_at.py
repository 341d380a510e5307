def at_fwd(position):
    """Value of at and what at_rev needs."""
    return cls(position, position * 0.1), ()


def at_rev(saved, y_bar):
    """Adjoint of at: returns position_bar."""
    # return cls(position, position * 0.1)
    position_bar = y_bar[0] + 0.1 * y_bar[1]
    return position_bar
