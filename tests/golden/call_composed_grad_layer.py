from autotangent.runtime import closure, inner

lambda_1 = inner("lambda_1")
lambda_1_closure = closure(lambda_1)


def layer_fwd(y):
    """Value of layer and what layer_rev needs."""
    return Layer(lambda_1_closure(y)), ()


def layer_rev(saved, y_bar):
    """Adjoint of layer: returns y_bar."""
    # return Layer(lambda t: rule(t) - t)
    y_bar_ = y_bar.rule.y
    return y_bar_
