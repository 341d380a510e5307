from autotangent.runtime import called, closure, inner as inner_, pair

lambda_2 = inner_(rated, "lambda_2")
lambda_2_closure = closure(lambda_2, "rate")
lambda_2_call = called(lambda_2_closure)
lambda_1 = inner_(rated, "lambda_1")
lambda_1_closure = closure(lambda_1, "rate")
lambda_1_call = called(lambda_1_closure)
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_captured_returned:rated.<inner lambda_1>.<boxed rate>{rate: list(float)}, t float",
)
lambda_2_call_fwd, lambda_2_call_rev = pair(
    lambda_2_call,
    "closure t",
    "closure tests.programs.call_captured_returned:rated.<inner lambda_2>.<boxed rate>{rate: list(float), y: float}, t float",
)


def lambda_1_fwd(outer, inner, t):
    """Value of lambda_1 and what lambda_1_rev needs."""
    t_1, saved = lambda_2_call_fwd(inner, t)
    t_2, saved_1 = lambda_1_call_fwd(outer, t_1)
    return t_2, (saved, saved_1)


def lambda_1_rev(saved, y_bar, outer_bar, inner_bar):
    """Adjoint of lambda_1: adds into outer_bar, inner_bar, returns t_bar."""
    saved, saved_1 = saved
    # return lambda_1_call(outer, lambda_2_call(inner, t))
    t_bar = lambda_2_call_rev(
        saved, lambda_1_call_rev(saved_1, y_bar, outer_bar), inner_bar
    )
    return t_bar
