from autotangent.runtime import called, closure, inner, namespace, pair, unspliced, zeros

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
lambda_3_call_fwd, lambda_3_call_rev = pair(
    lambda_3_call,
    "closure t",
    "closure tests.programs.call_captured_again:total.<inner lambda_3>.<boxed factor>{factor: list(float)}, t float",
)
shifted_fwd, shifted_rev = pair(shifted, "x", "x float, t float")
lambda_1_call_fwd, lambda_1_call_rev = pair(
    lambda_1_call,
    "closure t",
    "closure tests.programs.call_captured_again:total.<inner lambda_1>.<boxed scale>{scale: list(float)}, t float",
)
lambda_2_call_fwd, lambda_2_call_rev = pair(
    lambda_2_call,
    "closure t",
    "closure tests.programs.call_captured_again:total.<inner lambda_2>.<boxed scale>{scale: list(float)}, t float",
)
lambda_1_call_1_fwd, lambda_1_call_1_rev = pair(
    lambda_1_call,
    "closure",
    "closure tests.programs.call_captured_again:total.<inner lambda_1>.<boxed scale>{scale: list(float)}, t float",
)
lambda_2_call_1_fwd, lambda_2_call_1_rev = pair(
    lambda_2_call,
    "closure",
    "closure tests.programs.call_captured_again:total.<inner lambda_2>.<boxed scale>{scale: list(float)}, t float",
)
lambda_3_call_1_fwd, lambda_3_call_1_rev = pair(
    lambda_3_call,
    "closure",
    "closure tests.programs.call_captured_again:total.<inner lambda_3>.<boxed factor>{factor: list(float)}, t float",
)


def total_grad(x, n):
    """Gradient of total with respect to x."""
    factor_bar = []
    factor = []
    scale_bar = [0.0]
    scale = [x]
    t_7_bar = namespace(scale=scale_bar)
    t_7 = lambda_1_closure(scale)
    t_8_bar = namespace(scale=scale_bar)
    t_8 = lambda_2_closure(scale)
    functions_bar = [t_7_bar, t_8_bar]
    functions = [t_7, t_8]
    t_1_bar = functions_bar[0]
    t_1 = functions[0]
    t_9 = isinstance(t_1, lambda_1_closure)
    if t_9:
        _, saved = lambda_1_call_1_fwd(t_1, 2.0)
    else:
        _, saved_1 = lambda_2_call_1_fwd(t_1, 2.0)
    scale_1 = scale[0]
    scale[0] = x * x
    late_bar = []
    late = []
    factor_1s = []
    saved_2s = []
    scale_2s = []
    for k in range(n):
        factor_bar[:] = [0.0] * 1
        factor_1 = factor[:]
        factor_1s.append(factor_1)
        factor[:] = [x * k]
        t_10_bar = namespace(factor=factor_bar)
        t_10 = lambda_3_closure(factor)
        late_bar.append(t_10_bar)
        late.append(t_10)
        scale_3, saved_2 = lambda_3_call_1_fwd(late[0], 1.0)
        saved_2s.append(saved_2)
        scale_2 = scale[0]
        scale_2s.append(scale_2)
        scale[0] += scale_3
    x_1 = x
    x = x + scale[0]
    x = 2.0 * x
    t_2_bar = functions_bar[0]
    t_2 = functions[0]
    t_11 = isinstance(t_2, lambda_1_closure)
    if t_11:
        _, saved_3 = lambda_1_call_1_fwd(t_2, 0.5)
    else:
        _, saved_4 = lambda_2_call_1_fwd(t_2, 0.5)
    t_4_bar = functions_bar[1]
    t_4 = functions[1]
    t_12 = isinstance(t_4, lambda_1_closure)
    if t_12:
        t_5, saved_5 = lambda_1_call_fwd(t_4, x)
    else:
        t_5, saved_6 = lambda_2_call_fwd(t_4, x)
    t_13, saved_7 = lambda_3_call_fwd(late[0], scale[0])
    t_14, saved_8 = shifted_fwd(x, 1.0)

    # return before + functions[0](0.5) + functions[1](x) + late[0](scale) * kept["f ...
    t_3_bar = 1.0
    t_5_bar = 1.0
    scale_bar[0] += lambda_3_call_rev(saved_7, t_14, late_bar[0])
    x_bar = shifted_rev(saved_8, t_13)
    if t_12:
        # t_5 = lambda_1_call(t_4, x)
        x_bar += lambda_1_call_rev(saved_5, t_5_bar, t_4_bar)
    else:
        # t_5 = lambda_2_call(t_4, x)
        x_bar += lambda_2_call_rev(saved_6, t_5_bar, t_4_bar)
    # t_3 = before + t_6
    before_bar = t_3_bar
    t_6_bar = t_3_bar
    if t_11:
        # t_6 = lambda_1_call(t_2, 0.5)
        lambda_1_call_1_rev(saved_3, t_6_bar, t_2_bar)
    else:
        # t_6 = lambda_2_call(t_2, 0.5)
        lambda_2_call_1_rev(saved_4, t_6_bar, t_2_bar)
    # x = 2.0 * x
    x_bar = 2 * x_bar
    # x = x + scale
    scale_bar[0] += x_bar
    for k in range(n - 1, -1, -1):
        saved_2 = saved_2s.pop()
        scale_2 = scale_2s.pop()
        scale[0] = scale_2
        # scale += late[0](1.0)
        lambda_3_call_1_rev(saved_2, scale_bar[0], late_bar[0])
        late.pop()
        late_bar.pop()
        factor_1 = factor_1s.pop()
        # factor = x * k
        factor_2_bar = unspliced(factor_bar, slice(None), zeros(factor_1), 1)
        unspliced(factor, slice(None), factor_1, 1)
        x_bar += k * factor_2_bar[0]
    scale[0] = scale_1
    # scale = x * x
    x_bar += 2 * x_1 * scale_bar[0]
    scale_bar[0] = 0.0
    if t_9:
        # before = lambda_1_call(t_1, 2.0)
        lambda_1_call_1_rev(saved, before_bar, t_1_bar)
    else:
        # before = lambda_2_call(t_1, 2.0)
        lambda_2_call_1_rev(saved_1, before_bar, t_1_bar)
    # scale = x
    x_bar += scale_bar[0]
    return x_bar
