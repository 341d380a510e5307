from autotangent.runtime import called, closure, inner as inner_, tangent

lambda_2 = inner_(rated, "lambda_2")
lambda_2_closure = closure(lambda_2, "rate")
lambda_2_call = called(lambda_2_closure)
lambda_1 = inner_(rated, "lambda_1")
lambda_1_closure = closure(lambda_1, "rate")
lambda_1_call = called(lambda_1_closure)
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_captured_returned:rated.<inner lambda_1>.<boxed rate>{rate: list(float)}, t float",
)
lambda_2_call_jvp = tangent(
    lambda_2_call,
    "closure t",
    "closure tests.programs.call_captured_returned:rated.<inner lambda_2>.<boxed rate>{rate: list(float), y: float}, t float",
)


def lambda_1_jvp(outer, inner, t, *, outer_dot, inner_dot, t_dot):
    """Value and tangent of lambda_1 along (outer_dot, inner_dot, t_dot)."""
    t_1, t_1_dot = lambda_2_call_jvp(inner, t, closure_dot=inner_dot, t_dot=t_dot)
    t_2, t_2_dot = lambda_1_call_jvp(outer, t_1, closure_dot=outer_dot, t_dot=t_1_dot)
    return t_2, t_2_dot
