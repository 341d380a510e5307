from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "k t", "k float, t float")


def applied_fwd(k, v):
    """Value of applied and what applied_rev needs."""
    t_1, saved = f_fwd(k, v)
    return t_1, (saved,)


def applied_rev(saved, y_bar):
    """Adjoint of applied: returns k_bar, v_bar."""
    saved, = saved
    # return f(v)
    k_bar, v_bar = f_rev(saved, y_bar)
    return k_bar, v_bar
