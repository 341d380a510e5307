from autotangent.runtime import closure, inner as inner_, zeros

lambda_1 = inner_("lambda_1")
lambda_1_closure = closure(lambda_1)


def composed_jvp():
    """Value and tangent of composed along ()."""
    t_1 = lambda_1_closure()
    return t_1, zeros(t_1)
