from autotangent.runtime import closure, inner as inner_, namespace

lambda_1 = inner_("lambda_1")
lambda_1_closure = closure(lambda_1)


def composed_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of composed along (x_dot, y_dot)."""
    return lambda_1_closure(x, y), namespace(x=x_dot, y=y_dot)
