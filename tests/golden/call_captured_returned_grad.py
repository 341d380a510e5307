from autotangent.runtime import captures, closure, inner, namespace, pair, shadowed_pair

lambda_1 = inner(rated, "lambda_1")
lambda_1_closure = closure(lambda_1, "rate")
lambda_2 = inner(rated, "lambda_2")
lambda_2_closure = closure(lambda_2, "rate")
after_captures = captures(after)
lambda_1_1 = inner(after, "lambda_1")
lambda_1_1_fwd, lambda_1_1_rev = pair(
    lambda_1_1,
    "outer inner t",
    "outer tests.programs.call_captured_returned:rated.<inner lambda_1>.<boxed rate>{rate: list(float)}, inner tests.programs.call_captured_returned:rated.<inner lambda_2>.<boxed rate>{rate: list(float), y: float}, t float",
)
after_captures_fwd, after_captures_rev = shadowed_pair(
    after_captures,
    "outer inner",
    "outer tests.programs.call_captured_returned:rated.<inner lambda_1>.<boxed rate>{rate: list(float)}, inner tests.programs.call_captured_returned:rated.<inner lambda_2>.<boxed rate>{rate: list(float), y: float}",
)


def rated_grad(x, y):
    """Gradient of rated with respect to (x, y)."""
    rate_bar = [0.0]
    rate = [x]
    t_1_bar = namespace(rate=rate_bar)
    t_1 = lambda_1_closure(rate)
    t_2_bar = namespace(rate=rate_bar, y=0.0)
    t_2 = lambda_2_closure(rate, y)
    (t_3, t_3_bar), saved = after_captures_fwd(
        t_1, t_2, outer_bar=t_1_bar, inner_bar=t_2_bar
    )
    step_outer_bar, step_inner_bar = t_3_bar
    step_outer, step_inner = t_3
    first, saved_1 = lambda_1_1_fwd(step_outer, step_inner, y)
    rate_1 = rate[0]
    rate[0] = x * y
    t_4, saved_2 = lambda_1_1_fwd(step_outer, step_inner, x)

    # return first * step(x)
    first_bar = t_4
    x_bar = lambda_1_1_rev(saved_2, first, step_outer_bar, step_inner_bar)
    rate[0] = rate_1
    # rate = x * y
    x_bar += y * rate_bar[0]
    y_bar = x * rate_bar[0]
    rate_bar[0] = 0.0
    # first = step(y)
    y_bar += lambda_1_1_rev(saved_1, first_bar, step_outer_bar, step_inner_bar)
    # t_3, t_3_bar = after_captures(t_1, t_2, outer_bar=t_1_bar, inner_bar=t_2_bar)
    after_captures_rev(saved)
    # t_2 = lambda_2_closure(rate, y)
    y_bar += t_2_bar.y
    # rate = x
    x_bar += rate_bar[0]
    return x_bar, y_bar
