from autotangent.runtime import captures, closure, inner, namespace, tangent

lambda_1 = inner(rated, "lambda_1")
lambda_1_closure = closure(lambda_1, "rate")
lambda_2 = inner(rated, "lambda_2")
lambda_2_closure = closure(lambda_2, "rate")
after_captures = captures(after)
lambda_1_1 = inner(after, "lambda_1")
after_captures_jvp = tangent(
    after_captures,
    "outer inner",
    "outer tests.programs.call_captured_returned:rated.<inner lambda_1>.<boxed rate>{rate: list(float)}, inner tests.programs.call_captured_returned:rated.<inner lambda_2>.<boxed rate>{rate: list(float), y: float}",
)
lambda_1_1_jvp = tangent(
    lambda_1_1,
    "outer inner t",
    "outer tests.programs.call_captured_returned:rated.<inner lambda_1>.<boxed rate>{rate: list(float)}, inner tests.programs.call_captured_returned:rated.<inner lambda_2>.<boxed rate>{rate: list(float), y: float}, t float",
)


def rated_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of rated along (x_dot, y_dot)."""
    rate = [x]
    rate_dot = [x_dot]
    t_1, t_1_dot = after_captures_jvp(
        lambda_1_closure(rate),
        lambda_2_closure(rate, y),
        outer_dot=namespace(rate=rate_dot),
        inner_dot=namespace(rate=rate_dot, y=y_dot),
    )
    step_outer_dot, step_inner_dot = t_1_dot
    step_outer, step_inner = t_1
    first_1, first_1_dot = lambda_1_1_jvp(
        step_outer,
        step_inner,
        y,
        outer_dot=step_outer_dot,
        inner_dot=step_inner_dot,
        t_dot=y_dot,
    )
    first = first_1
    first_dot = first_1_dot
    rate_dot[0] = y * x_dot + x * y_dot
    rate[0] = x * y
    t_2, t_2_dot = lambda_1_1_jvp(
        step_outer,
        step_inner,
        x,
        outer_dot=step_outer_dot,
        inner_dot=step_inner_dot,
        t_dot=x_dot,
    )
    return first * t_2, t_2 * first_dot + first * t_2_dot
