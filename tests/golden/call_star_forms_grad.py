from autotangent.runtime import first_largest, inner, only_at, pair as pair_, quotient, zeros

own = inner(combined, "own")
halved_fwd, halved_rev = pair_(
    halved,
    "values",
    "n int, values tuple(float, float, float)",
)
own_fwd, own_rev = pair_(own, "x v", "x float, v tuple(float, float)")
passed_on_fwd, passed_on_rev = pair_(
    passed_on,
    "args kwargs",
    "args tuple(int, float, float), kwargs dict(weight: float)",
)
at_fwd, at_rev = pair_(
    Line.at,
    "self points offsets",
    "self tests.programs.call_star_forms:Line{slope: float}, points tuple(float, float), offsets dict(up: float)",
)
at_1_fwd, at_1_rev = pair_(
    Line.at,
    "self points",
    "self tests.programs.call_star_forms:Line{slope: float}, points tuple(float, float), offsets dict(up: float)",
)
damped_fwd, damped_rev = pair_(
    damped,
    "x rate more",
    "x float, y float, rate float, more dict(shift: float)",
)
damped_1_fwd, damped_1_rev = pair_(
    damped,
    "x y",
    "x float, y float, rate float, more dict()",
)
damped_2_fwd, damped_2_rev = pair_(
    damped,
    "x rate",
    "x float, y float, rate float, more dict(shift: float)",
)
weighted_fwd, weighted_rev = pair_(
    weighted,
    "first rest",
    "first float, rest tuple(float), weight float",
)
weighted_1_fwd, weighted_1_rev = pair_(
    weighted,
    "first rest weight",
    "first float, rest tuple(float, float, float), weight float",
)
weighted_2_fwd, weighted_2_rev = pair_(
    weighted,
    "first",
    "first float, rest tuple(), weight float",
)


def combined_grad(x, y):
    """Gradient of combined with respect to (x, y)."""
    pair = (x, y)
    options = {"rate": y, "shift": x}
    rest = (pair[1],)
    total_1, saved = weighted_fwd(pair[0], *rest)
    rest_1 = (pair[0], pair[1], y)
    total_2, saved_1 = weighted_1_fwd(x, *rest_1, weight=y)
    total_3, saved_2 = weighted_2_fwd(y)
    total = total_1 + total_2 + total_3
    more = {'shift': options['shift']}
    total_4, saved_3 = damped_fwd(pair[0], rate=options['rate'], **more)
    total_5, saved_4 = damped_1_fwd(x, x, rate=0.5)
    total_6, saved_5 = damped_2_fwd(x, rate=options['rate'], shift=0.3)
    total += total_4 + total_5 + total_6
    line = Line(x)
    points = (x, y)
    offsets = {'up': y}
    total_7, saved_6 = at_fwd(line, *points, **offsets)
    points_1 = (pair[0], pair[1])
    total_8, saved_7 = at_1_fwd(line, *points_1, up=2.0)
    total += total_7 + total_8
    saved_8s = []
    all_kwargs = []
    all_args = []
    for k in range(3):
        args = (k, pair[0], pair[1])
        all_args.append(args)
        kwargs = {'weight': total * 0.1}
        all_kwargs.append(kwargs)
        total_9, saved_8 = passed_on_fwd(*args, **kwargs)
        saved_8s.append(saved_8)
        total += total_9
    t_1, saved_9 = halved_fwd(2, pair[0], pair[1], 1.5)
    t_2, saved_10 = own_fwd(x, pair[0], pair[1])

    # return total + halved(2, *pair, 1.5) + own(*pair) + math.hypot(*pair) + max(*p ...
    t_3 = math.hypot(pair[0], pair[1])
    total_bar = 1.0
    values_bar = zeros((pair[0], pair[1], 1.5))
    halved_rev(saved_9, 1.0, values_bar)
    v_bar = zeros((pair[0], pair[1]))
    t_4_bars = only_at(
        1.0, first_largest((pair[0], pair[1], x * y)), len((pair[0], pair[1], x * y))
    )
    pair_bar = zeros(pair)
    pair_bar[0] += quotient(pair[0], t_3) + t_4_bars[0]
    pair_bar[1] += quotient(pair[1], t_3) + t_4_bars[1]
    x_bar = own_rev(saved_10, 1.0, v_bar) + y * t_4_bars[2]
    y_bar = x * t_4_bars[2]
    pair_bar[0] += v_bar[0]
    pair_bar[1] += v_bar[1]
    pair_bar[0] += values_bar[0]
    pair_bar[1] += values_bar[1]
    for k in range(2, -1, -1):
        saved_8 = saved_8s.pop()
        kwargs = all_kwargs.pop()
        args = all_args.pop()
        # total += passed_on(k, *pair, weight=total * 0.1)
        args_bar = zeros(args)
        kwargs_bar = zeros(kwargs)
        passed_on_rev(saved_8, total_bar, args_bar, kwargs_bar)
        total_bar += 0.1 * kwargs_bar['weight']
        pair_bar[0] += args_bar[1]
        pair_bar[1] += args_bar[2]
    # total += line.at(x, y, up=y) + line.at(*pair, **{"up": 2.0})
    line_bar = zeros(line)
    points_bar = zeros(points)
    offsets_bar = zeros(offsets)
    at_rev(saved_6, total_bar, line_bar, points_bar, offsets_bar)
    points_1_bar = zeros(points_1)
    at_1_rev(saved_7, total_bar, line_bar, points_1_bar)
    pair_bar[0] += points_1_bar[0]
    pair_bar[1] += points_1_bar[1]
    y_bar += offsets_bar['up']
    x_bar += points_bar[0]
    y_bar += points_bar[1]
    # line = Line(x)
    x_bar += line_bar.slope
    # total += damped(*pair[:1], **options) + damped(x, x, rate=0.5) + damped(x, **{ ...
    more_bar = zeros(more)
    x_1_bar, rate_1_bar = damped_rev(saved_3, total_bar, more_bar)
    pair_bar[0] += x_1_bar
    x_2_bar, y_1_bar = damped_1_rev(saved_4, total_bar)
    x_3_bar, rate_2_bar = damped_2_rev(saved_5, total_bar)
    x_bar += x_2_bar + y_1_bar + x_3_bar
    options_bar = zeros(options)
    options_bar['rate'] += rate_1_bar + rate_2_bar
    options_bar['shift'] += more_bar['shift']
    # total = weighted(*pair) + weighted(x, *pair, y, weight=y) + weighted(y)
    rest_bar = zeros(rest)
    pair_bar[0] += weighted_rev(saved, total_bar, rest_bar)
    rest_1_bar = zeros(rest_1)
    first_1_bar, weight_1_bar = weighted_1_rev(saved_1, total_bar, rest_1_bar)
    x_bar += first_1_bar
    y_bar += weight_1_bar + weighted_2_rev(saved_2, total_bar)
    pair_bar[0] += rest_1_bar[0]
    pair_bar[1] += rest_1_bar[1]
    y_bar += rest_1_bar[2]
    pair_bar[1] += rest_bar[0]
    # options = {"rate": y, "shift": x}
    y_bar += options_bar['rate']
    x_bar += options_bar['shift']
    # pair = (x, y)
    x_bar += pair_bar[0]
    y_bar += pair_bar[1]
    return x_bar, y_bar
