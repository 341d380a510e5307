import math


def lambda_2_fwd(closure, t):
    """Value of lambda_2 and what lambda_2_rev needs."""
    w = closure.w
    return math.sin(w * t), (t, w)


def lambda_2_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_2: adds into closure_bar, returns t_bar."""
    t, w = saved
    # return math.sin(w * t)
    t_1_bar = math.cos(w * t) * y_bar
    w_bar = t * t_1_bar
    t_bar = w * t_1_bar
    # w = closure.w
    closure_bar.w += w_bar
    return t_bar
