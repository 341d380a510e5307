from autotangent.runtime import called, captures, closure, inner, namespace, tangent, zeros

lambda_1 = inner(read_late, "lambda_1")
lambda_1_closure = closure(lambda_1, "n")
lambda_2 = inner(read_late, "lambda_2")
lambda_2_closure = closure(lambda_2, "n")
twice_captures = captures(twice)
lambda_3 = inner(read_late, "lambda_3")
lambda_3_closure = closure(lambda_3, "n")
lambda_4 = inner(read_late, "lambda_4")
lambda_4_closure = closure(lambda_4, "size")
lambda_1_1 = inner(twice, "lambda_1")
lambda_3_call = called(lambda_3_closure)
twice_captures_jvp = tangent(
    twice_captures,
    "h",
    "h tests.programs.call_captured_later:read_late.<inner lambda_2>.<boxed n>{n: list(float), x: float}",
)
both_jvp = tangent(
    both,
    "h",
    "h tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed n>{n: list(float)}",
)
of_jvp = tangent(
    Scale.of,
    "self value",
    "self tests.programs.call_captured_later:Scale{factor: tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n: list(float)}}, value float",
)
of_1_jvp = tangent(
    Scale.of,
    "self",
    "self tests.programs.call_captured_later:Scale{factor: tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n: list(float)}}, value float",
)
lambda_1_1_jvp = tangent(
    lambda_1_1,
    "h t",
    "h tests.programs.call_captured_later:read_late.<inner lambda_2>.<boxed n>{n: list(float), x: float}, t float",
)
lambda_3_call_jvp = tangent(
    lambda_3_call,
    "closure t",
    "closure tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed n>{n: list(float)}, t float",
)


def read_late_jvp(x, xs, *, x_dot, xs_dot):
    """Value and tangent of read_late along (x_dot, xs_dot)."""
    n = [1.0]
    n_dot = zeros(n)
    scale = Scale(lambda_1_closure(n))
    scale_dot = namespace(factor=namespace(n=n_dot))
    again_h_1, again_h_1_dot = twice_captures_jvp(
        lambda_2_closure(n, x), h_dot=namespace(n=n_dot, x=x_dot)
    )
    again_h = again_h_1
    again_h_dot = again_h_1_dot
    pair_1, pair_1_dot = both_jvp(lambda_3_closure(n), h_dot=namespace(n=n_dot))
    pair = pair_1
    pair_dot = pair_1_dot
    size = [2.0]
    steps = defaultdict(lambda_4_closure(size))
    size[0] = 3.0
    y_1, y_1_dot = of_jvp(scale, x, self_dot=scale_dot, value_dot=x_dot)
    y = y_1
    y_dot = y_1_dot
    n_dot[0] = 2 * x * x_dot
    n[0] = x * x
    y_2, y_2_dot = of_1_jvp(scale, 2.0, self_dot=scale_dot)
    y_3, y_3_dot = lambda_1_1_jvp(again_h, x, h_dot=again_h_dot, t_dot=x_dot)
    y_4, y_4_dot = lambda_3_call_jvp(pair[1], x, closure_dot=pair_dot[1], t_dot=x_dot)
    y += y_2 + y_3 * y_4
    y_dot = y_dot + y_2_dot + y_4 * y_3_dot + y_3 * y_4_dot
    y_5 = float(steps['first'])
    y += y_5 * x
    y_dot = y_dot + y_5 * x_dot
    for v_1, v_1_dot in zip(xs, xs_dot):
        t = v_1 * n[0]
        t_dot = n[0] * v_1_dot + v_1 * n_dot[0]
        y += t
        y_dot = y_dot + t_dot
        n_dot[0] = x * n_dot[0] + n[0] * x_dot
        n[0] = n[0] * x
    for v_2 in [9.0, 4.0]:
        if v_2 < n[0]:
            t = v_2
            t_dot = 0.0
            n_dot[0] = y_dot
            n[0] = y
    return y + t, y_dot + t_dot
