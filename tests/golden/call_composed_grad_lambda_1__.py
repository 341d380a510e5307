from autotangent.runtime import pair

outer_fwd, outer_rev = pair(outer, "x t", "x float, t float")
inner_fwd, inner_rev = pair(inner, "y t", "y float, t float")


def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    x = closure.x
    y = closure.y
    t_1, saved = inner_fwd(y, t)
    t_2, saved_1 = outer_fwd(x, t_1)
    return t_2, (saved, saved_1)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    saved, saved_1 = saved
    # return outer(x, inner(y, t))
    x_bar, t_3_bar = outer_rev(saved_1, y_bar)
    y_bar_, t_bar = inner_rev(saved, t_3_bar)
    # y = closure.y
    closure_bar.y += y_bar_
    # x = closure.x
    closure_bar.x += x_bar
    return t_bar
