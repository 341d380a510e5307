from autotangent.runtime import pair

square_fwd, square_rev = pair(f, "v", "v float")


def twice_fwd(v):
    """Value of twice and what twice_rev needs."""
    t_1, saved = square_fwd(v)
    t_2, saved_1 = square_fwd(t_1)
    return t_2, (saved, saved_1)


def twice_rev(saved, y_bar):
    """Adjoint of twice: returns v_bar."""
    saved, saved_1 = saved
    # return f(f(v))
    v_bar = square_rev(saved, square_rev(saved_1, y_bar))
    return v_bar
