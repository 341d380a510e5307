from autotangent.runtime import inner, tangent, zeros

series = inner(bessel, "series")
series_jvp = tangent(
    series,
    "known calls x",
    "known mapping(int: float), calls dict(found: float), x float, n int",
)


def bessel_jvp(x, order, *, x_dot):
    """Value and tangent of bessel along x_dot."""
    known = {}
    known_dot = {}
    calls = {"found": 0}
    calls_dot = zeros(calls)
    steps = [1, 0]
    steps_dot = zeros(steps)
    kept = steps
    kept_dot = steps_dot
    kept_dot[1] = 2 * x * x_dot
    kept[1] = x * x
    t_1, t_1_dot = series_jvp(
        known, calls, x, order, known_dot=known_dot, calls_dot=calls_dot, x_dot=x_dot
    )
    kept_dot.append(t_1_dot)
    kept.append(t_1)
    return (
        steps[2] * steps[1] + calls['found'],
        steps[1] * steps_dot[2] + steps[2] * steps_dot[1] + calls_dot['found'],
    )
