from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "w t", "w float, t float")


def twice_fwd(w, x):
    """Value of twice and what twice_rev needs."""
    t_1, saved = f_fwd(w, x)
    t_2, saved_1 = f_fwd(w, t_1)
    return t_2, (saved, saved_1)


def twice_rev(saved, y_bar):
    """Adjoint of twice: returns w_bar, x_bar."""
    saved, saved_1 = saved
    # return f(f(x))
    w_bar, t_3_bar = f_rev(saved_1, y_bar)
    w_1_bar, x_bar = f_rev(saved, t_3_bar)
    w_bar += w_1_bar
    return w_bar, x_bar
