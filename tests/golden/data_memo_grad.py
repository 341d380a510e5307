from autotangent.runtime import inner, pair, put_back, snapshot, zeros

series = inner(bessel, "series")
series_fwd, series_rev = pair(
    series,
    "known calls x",
    "known mapping(int: float), calls dict(found: float), x float, n int",
)


def bessel_grad(x, order):
    """Gradient of bessel with respect to x."""
    known = {}
    calls = {"found": 0}
    steps_bar = [0.0, 0.0]
    steps = [1, 0]
    kept_bar = steps_bar
    kept = steps
    kept[1] = x * x
    kept_bar.append(0.0)
    calls_1 = snapshot(calls)
    t_1, saved = series_fwd(known, calls, x, order)
    kept.append(t_1)

    # return steps[2] * steps[1] + calls["found"]
    steps_bar[2] += steps[1]
    steps_bar[1] += steps[2]
    calls_bar = zeros(calls)
    calls_bar['found'] += 1
    # kept.append(series(order))
    t_2_bar = kept_bar.pop()
    known_bar = zeros(known)
    x_bar = series_rev(saved, t_2_bar, known_bar, calls_bar)
    put_back(calls, calls_1)
    # kept[1] = x * x
    x_bar += 2 * x * kept_bar[1]
    kept_bar[1] = 0.0
    return x_bar
