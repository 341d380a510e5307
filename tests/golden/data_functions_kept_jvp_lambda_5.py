from autotangent.runtime import called, closure as closure_, inner, tangent

lambda_4 = inner(energy, "lambda_4")
lambda_4_closure = closure_(lambda_4)
lambda_4_call = called(lambda_4_closure, "k")
lambda_5 = inner(energy, "lambda_5")
lambda_4_call_jvp = tangent(
    lambda_4_call,
    "closure",
    "closure tests.programs.data_functions_kept:energy.<inner lambda_4>{w: float, k: int}, t float",
)


def lambda_5_jvp(closure, t, *, closure_dot):
    """Value and tangent of lambda_5 along closure_dot."""
    x = closure.x
    x_dot = closure_dot.x
    f = closure.f
    f_dot = closure_dot.f
    if isinstance(f, lambda_4_closure):
        t_1_1, t_1_1_dot = lambda_4_call_jvp(f, t, closure_dot=f_dot)
        t_1 = t_1_1
        t_1_dot = t_1_1_dot
    else:
        t_1_2, t_1_2_dot = lambda_5_jvp(f, t, closure_dot=f_dot)
        t_1 = t_1_2
        t_1_dot = t_1_2_dot
    return t_1 + x, t_1_dot + x_dot
