from autotangent.runtime import power_by_base


def lambda_3_fwd(closure, t):
    """Value of lambda_3 and what lambda_3_rev needs."""
    x = closure.x
    k = closure.k
    return t * x**k, (k, t, x)


def lambda_3_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_3: adds into closure_bar, returns t_bar."""
    k, t, x = saved
    # return t * x ** k
    t_bar = x**k * y_bar
    x_bar = t * power_by_base(x, k) * y_bar
    # x = closure.x
    closure_bar.x += x_bar
    return t_bar
