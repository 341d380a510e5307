from autotangent.runtime import pair

f_fwd, f_rev = pair(f, "x t k", "x float, t float, k float")


def applied_fwd(x, k, v):
    """Value of applied and what applied_rev needs."""
    t_1, saved = f_fwd(x, v, k=k)
    return t_1, (saved,)


def applied_rev(saved, y_bar):
    """Adjoint of applied: returns x_bar, k_bar, v_bar."""
    saved, = saved
    # return f(v)
    x_bar, v_bar, k_bar = f_rev(saved, y_bar)
    return x_bar, k_bar, v_bar
