import math

from autotangent.runtime import pair

inner_fwd, inner_rev = pair(inner, "y t", "y float, t float")


def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    y = closure.y
    t_1, saved = inner_fwd(y, t)
    return outer(t_1), (saved, t_1)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    saved, t_1 = saved
    # return outer(inner(y, t))
    y_bar_, t_bar = inner_rev(saved, math.cos(t_1) * y_bar)
    # y = closure.y
    closure_bar.y += y_bar_
    return t_bar
