from autotangent.runtime import called, closure, inner, tangent

lambda_2 = inner(read_late, "lambda_2")
lambda_2_closure = closure(lambda_2, "n")
lambda_2_call = called(lambda_2_closure)
lambda_2_call_jvp = tangent(
    lambda_2_call,
    "closure t",
    "closure tests.programs.call_captured_later:read_late.<inner lambda_2>.<boxed n>{n: list(float), x: float}, t float",
)


def lambda_1_jvp(h, t, *, h_dot, t_dot):
    """Value and tangent of lambda_1 along (h_dot, t_dot)."""
    t_1, t_1_dot = lambda_2_call_jvp(h, t, closure_dot=h_dot, t_dot=t_dot)
    t_2, t_2_dot = lambda_2_call_jvp(h, t_1, closure_dot=h_dot, t_dot=t_1_dot)
    return t_2, t_2_dot
