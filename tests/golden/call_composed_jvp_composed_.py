from autotangent.runtime import closure, inner as inner_, namespace

lambda_1 = inner_("lambda_1")
lambda_1_closure = closure(lambda_1)


def composed_jvp(y, *, y_dot):
    """Value and tangent of composed along y_dot."""
    return lambda_1_closure(y), namespace(y=y_dot)
