from autotangent.runtime import called, closure, inner, pair

lambda_2 = inner(read_late, "lambda_2")
lambda_2_closure = closure(lambda_2, "n")
lambda_2_call = called(lambda_2_closure)
lambda_2_call_fwd, lambda_2_call_rev = pair(
    lambda_2_call,
    "closure t",
    "closure tests.programs.call_captured_later:read_late.<inner lambda_2>.<boxed n>{n: list(float), x: float}, t float",
)


def lambda_1_fwd(h, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    t_1, saved = lambda_2_call_fwd(h, t)
    t_2, saved_1 = lambda_2_call_fwd(h, t_1)
    return t_2, (saved, saved_1)


def lambda_1_rev(saved, y_bar, h_bar):
    """Adjoint of lambda_1: adds into h_bar, returns t_bar."""
    saved, saved_1 = saved
    # return lambda_2_call(h, lambda_2_call(h, t))
    t_3_bar = lambda_2_call_rev(saved_1, y_bar, h_bar)
    t_bar = lambda_2_call_rev(saved, t_3_bar, h_bar)
    return t_bar
