from autotangent.runtime import called, closure as closure_, inner, pair, shadowed_pair

lambda_4 = inner(energy, "lambda_4")
lambda_4_closure = closure_(lambda_4)
lambda_4_call = called(lambda_4_closure, "k")
lambda_5 = inner(energy, "lambda_5")
lambda_5_closure = closure_(lambda_5)
lambda_5_call = called(lambda_5_closure, "f")
lambda_4_call_fwd, lambda_4_call_rev = pair(
    lambda_4_call,
    "closure",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, t float",
)
lambda_5_call_fwd, lambda_5_call_rev = shadowed_pair(
    lambda_5_call,
    "closure",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_5>{x: float, f: object(tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, again(tests.programs.data_functions_kept:energy.<inner lambda_5>))}, t float",
)


def lambda_5_fwd(closure, t, *, closure_bar):
    """Value of lambda_5 and what lambda_5_rev needs."""
    saved = None
    saved_1 = None
    x = closure.x
    f_bar = closure_bar.f
    f = closure.f
    t_2 = isinstance(f, lambda_4_closure)
    if t_2:
        t_1, saved = lambda_4_call_fwd(f, t)
    else:
        t_1, saved_1 = lambda_5_call_fwd(f, t, closure_bar=f_bar)
    return t_1 + x, (closure_bar, f_bar, saved, saved_1, t_2)


def lambda_5_rev(saved, y_bar):
    """Adjoint of lambda_5: adds into closure_bar."""
    closure_bar, f_bar, saved, saved_1, t_2 = saved
    # return t_1 + x
    t_1_bar = y_bar
    x_bar = y_bar
    if t_2:
        # t_1 = lambda_4_call(f, t)
        lambda_4_call_rev(saved, t_1_bar, f_bar)
    else:
        # t_1 = lambda_5_call(f, t, closure_bar=f_bar)
        lambda_5_call_rev(saved_1, t_1_bar)
    # x = closure.x
    closure_bar.x += x_bar
