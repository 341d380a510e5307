from autotangent.runtime import called, closure, inner, namespace, tangent

lambda_1 = inner(total, "lambda_1")
lambda_1_closure = closure(lambda_1, "scale")
lambda_2 = inner(total, "lambda_2")
lambda_2_closure = closure(lambda_2, "scale")
lambda_1_call = called(lambda_1_closure)
lambda_2_call = called(lambda_2_closure)
lambda_3 = inner(total, "lambda_3")
lambda_3_closure = closure(lambda_3, "factor")
lambda_3_call = called(lambda_3_closure)
shifted = inner(total, "shifted")
lambda_1_call_jvp = tangent(
    lambda_1_call,
    "closure",
    "closure tests.programs.call_captured_again:total.<inner lambda_1>.<boxed scale>{scale: list(float)}, t float",
)
lambda_2_call_jvp = tangent(
    lambda_2_call,
    "closure",
    "closure tests.programs.call_captured_again:total.<inner lambda_2>.<boxed scale>{scale: list(float)}, t float",
)
lambda_3_call_jvp = tangent(
    lambda_3_call,
    "closure",
    "closure tests.programs.call_captured_again:total.<inner lambda_3>.<boxed factor>{factor: list(float)}, t float",
)
lambda_1_call_1_jvp = tangent(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_captured_again:total.<inner lambda_1>.<boxed scale>{scale: list(float)}, t float",
)
lambda_2_call_1_jvp = tangent(
    lambda_2_call,
    "closure t",
    "closure tests.programs.call_captured_again:total.<inner lambda_2>.<boxed scale>{scale: list(float)}, t float",
)
lambda_3_call_1_jvp = tangent(
    lambda_3_call,
    "closure t",
    "closure tests.programs.call_captured_again:total.<inner lambda_3>.<boxed factor>{factor: list(float)}, t float",
)
shifted_jvp = tangent(shifted, "x", "x float, t float")


def total_jvp(x, n, *, x_dot):
    """Value and tangent of total along x_dot."""
    factor = []
    factor_dot = []
    scale = [x]
    scale_dot = [x_dot]
    functions = [lambda_1_closure(scale), lambda_2_closure(scale)]
    functions_dot = [namespace(scale=scale_dot), namespace(scale=scale_dot)]
    t_1 = functions[0]
    t_1_dot = functions_dot[0]
    if isinstance(t_1, lambda_1_closure):
        before_1, before_1_dot = lambda_1_call_jvp(t_1, 2.0, closure_dot=t_1_dot)
        before = before_1
        before_dot = before_1_dot
    else:
        before_2, before_2_dot = lambda_2_call_jvp(t_1, 2.0, closure_dot=t_1_dot)
        before = before_2
        before_dot = before_2_dot
    scale_dot[0] = 2 * x * x_dot
    scale[0] = x * x
    late = []
    late_dot = []
    for k in range(n):
        factor_dot[:] = [k * x_dot]
        factor[:] = [x * k]
        late_dot.append(namespace(factor=factor_dot))
        late.append(lambda_3_closure(factor))
        scale_1, scale_1_dot = lambda_3_call_jvp(late[0], 1.0, closure_dot=late_dot[0])
        scale_dot[0] += scale_1_dot
        scale[0] += scale_1
    x = x + scale[0]
    x_dot = x_dot + scale_dot[0]
    x = 2.0 * x
    x_dot = 2 * x_dot
    t_2 = functions[0]
    t_2_dot = functions_dot[0]
    if isinstance(t_2, lambda_1_closure):
        t_6_1, t_6_1_dot = lambda_1_call_jvp(t_2, 0.5, closure_dot=t_2_dot)
        t_6 = t_6_1
        t_6_dot = t_6_1_dot
    else:
        t_6_2, t_6_2_dot = lambda_2_call_jvp(t_2, 0.5, closure_dot=t_2_dot)
        t_6 = t_6_2
        t_6_dot = t_6_2_dot
    t_3 = before + t_6
    t_3_dot = before_dot + t_6_dot
    t_4 = functions[1]
    t_4_dot = functions_dot[1]
    if isinstance(t_4, lambda_1_closure):
        t_5_1, t_5_1_dot = lambda_1_call_1_jvp(t_4, x, closure_dot=t_4_dot, t_dot=x_dot)
        t_5 = t_5_1
        t_5_dot = t_5_1_dot
    else:
        t_5_2, t_5_2_dot = lambda_2_call_1_jvp(t_4, x, closure_dot=t_4_dot, t_dot=x_dot)
        t_5 = t_5_2
        t_5_dot = t_5_2_dot
    t_7, t_7_dot = lambda_3_call_1_jvp(
        late[0], scale[0], closure_dot=late_dot[0], t_dot=scale_dot[0]
    )
    t_8, t_8_dot = shifted_jvp(x, 1.0, x_dot=x_dot)
    return t_3 + t_5 + t_7 * t_8, t_3_dot + t_5_dot + t_8 * t_7_dot + t_7 * t_8_dot
