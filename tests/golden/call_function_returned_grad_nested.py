def nested_fwd(a):
    """Value of nested and what nested_rev needs."""
    return a, ()


def nested_rev(saved, y_bar):
    """Adjoint of nested: returns a_bar."""
    # return outer
    a_bar = y_bar
    return a_bar
