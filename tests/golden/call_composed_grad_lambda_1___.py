from autotangent.runtime import pair

rule_fwd, rule_rev = pair(rule, "y t", "y float, t float")


def lambda_1_fwd(closure, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    y = closure.y
    t_1, saved = rule_fwd(y, t)
    return t_1 - t, (saved,)


def lambda_1_rev(saved, y_bar, closure_bar):
    """Adjoint of lambda_1: adds into closure_bar, returns t_bar."""
    saved, = saved
    # return rule(y, t) - t
    y_bar_, t_bar = rule_rev(saved, y_bar)
    t_bar -= y_bar
    # y = closure.y
    closure_bar.y += y_bar_
    return t_bar
