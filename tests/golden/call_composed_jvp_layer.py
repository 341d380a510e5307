from autotangent.runtime import closure, inner, namespace

lambda_1 = inner("lambda_1")
lambda_1_closure = closure(lambda_1)


def layer_jvp(y, *, y_dot):
    """Value and tangent of layer along y_dot."""
    return Layer(lambda_1_closure(y)), namespace(rule=namespace(y=y_dot))
