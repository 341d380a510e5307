from autotangent.runtime import called, captures, closure, inner, namespace, pair as pair_, shadowed_pair, zeros

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
of_fwd, of_rev = pair_(
    Scale.of,
    "self",
    "self tests.programs.call_captured_later:Scale{factor: tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n: list(float)}}, value float",
)
lambda_1_1_fwd, lambda_1_1_rev = pair_(
    lambda_1_1,
    "h t",
    "h tests.programs.call_captured_later:read_late.<inner lambda_2>.<boxed n>{n: list(float), x: float}, t float",
)
lambda_3_call_fwd, lambda_3_call_rev = pair_(
    lambda_3_call,
    "closure t",
    "closure tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed n>{n: list(float)}, t float",
)
of_1_fwd, of_1_rev = pair_(
    Scale.of,
    "self value",
    "self tests.programs.call_captured_later:Scale{factor: tests.programs.call_captured_later:read_late.<inner lambda_1>.<boxed n>{n: list(float)}}, value float",
)
both_fwd, both_rev = shadowed_pair(
    both,
    "h",
    "h tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed n>{n: list(float)}",
)
twice_captures_fwd, twice_captures_rev = shadowed_pair(
    twice_captures,
    "h",
    "h tests.programs.call_captured_later:read_late.<inner lambda_2>.<boxed n>{n: list(float), x: float}",
)


def read_late_grad(x, xs):
    """Gradient of read_late with respect to (x, xs)."""
    n_bar = [0.0]
    n = [1.0]
    t_1_bar = namespace(n=n_bar)
    t_1 = lambda_1_closure(n)
    scale_bar = namespace(factor=t_1_bar)
    scale = Scale(t_1)
    t_2_bar = namespace(n=n_bar, x=0.0)
    t_2 = lambda_2_closure(n, x)
    (again_h, again_h_bar), saved = twice_captures_fwd(t_2, h_bar=t_2_bar)
    t_3_bar = namespace(n=n_bar)
    t_3 = lambda_3_closure(n)
    (pair, pair_bar), saved_1 = both_fwd(t_3, h_bar=t_3_bar)
    size = [2.0]
    steps = defaultdict(lambda_4_closure(size))
    size[0] = 3.0
    y, saved_2 = of_1_fwd(scale, x)
    n_1 = n[0]
    n[0] = x * x
    y_1, saved_3 = of_fwd(scale, 2.0)
    y_2, saved_4 = lambda_1_1_fwd(again_h, x)
    y_3, saved_5 = lambda_3_call_fwd(pair[1], x)
    y += y_1 + y_2 * y_3
    y_4 = float(steps['first'])
    y += y_4 * x
    n_2s = []
    for v_1 in xs:
        t = v_1 * n[0]
        y += t
        n_2 = n[0]
        n_2s.append(n_2)
        n[0] = n[0] * x
    t_4 = [9.0, 4.0]
    t_5s = []
    n_3s = []
    for v_2 in t_4:
        t_5 = v_2 < n[0]
        t_5s.append(t_5)
        if t_5:
            n_3 = n[0]
            n_3s.append(n_3)
            n[0] = y

    # return y + t
    y_bar = 1.0
    t_bar = 1.0
    for i in range(len(t_4) - 1, -1, -1):
        v_2 = t_4[i]
        t_5 = t_5s.pop()
        if t_5:
            n_3 = n_3s.pop()
            n[0] = n_3
            # n = y
            y_bar += n_bar[0]
            n_bar[0] = 0.0
            t_bar = 0.0
    x_bar = 0.0
    xs_bar = zeros(xs)
    for j in range(len(xs) - 1, -1, -1):
        v_1 = xs[j]
        n_2 = n_2s.pop()
        n[0] = n_2
        # n = n * x
        x_bar += n[0] * n_bar[0]
        n_bar[0] = x * n_bar[0]
        # y += t
        t_bar += y_bar
        # t = v_1 * n[0]
        v_1_bar = n[0] * t_bar
        n_bar[0] += v_1 * t_bar
        xs_bar[j] += v_1_bar
        t_bar = 0.0
    # y += float(steps["first"]) * x
    x_bar += y_4 * y_bar
    # y += scale.of(2.0) + again(x) * pair[1](x)
    of_rev(saved_3, y_bar, scale_bar)
    x_bar += (
        lambda_1_1_rev(saved_4, y_3 * y_bar, again_h_bar)
        + lambda_3_call_rev(saved_5, y_2 * y_bar, pair_bar[1])
    )
    n[0] = n_1
    # n = x * x
    x_bar += 2 * x * n_bar[0]
    n_bar[0] = 0.0
    # y = scale.of(x)
    x_bar += of_1_rev(saved_2, y_bar, scale_bar)
    # pair = both(lambda t: t - n)
    both_rev(saved_1)
    # again_h, again_h_bar = twice_captures(t_2, h_bar=t_2_bar)
    twice_captures_rev(saved)
    # t_2 = lambda_2_closure(n, x)
    x_bar += t_2_bar.x
    return x_bar, xs_bar
