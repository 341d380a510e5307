import math

from autotangent.runtime import tangent

deposit_jvp = tangent(
    deposit,
    "totals amount",
    "totals dict(found: float), name str, amount float",
)


def series_jvp(known, calls, x, n, *, known_dot, calls_dot, x_dot):
    """Value and tangent of series along (known_dot, calls_dot, x_dot)."""
    if n in known:
        t_1, t_1_dot = deposit_jvp(
            calls, 'found', x / 100, totals_dot=calls_dot, amount_dot=x_dot / 100
        )
        result = known[n]
        result_dot = known_dot[n]
    else:
        if n == 0:
            value = math.sin(x) / x
            value_dot = (math.cos(x) - value) * x_dot / x
        else:
            value_1 = (2 * n - 1) / x
            value_2, value_2_dot = series_jvp(
                known,
                calls,
                x,
                n - 1,
                known_dot=known_dot,
                calls_dot=calls_dot,
                x_dot=x_dot,
            )
            value = value_1 * value_2
            value_dot = value_1 * (value_2_dot - value_2 * x_dot / x)
        if n > 1:
            value_3, value_3_dot = series_jvp(
                known,
                calls,
                x,
                n - 2,
                known_dot=known_dot,
                calls_dot=calls_dot,
                x_dot=x_dot,
            )
            value = value - value_3
            value_dot = value_dot - value_3_dot
        assert n not in known, 'known[n] was stored while it was computed'
        known_dot[n] = value_dot
        known[n] = value
        result = value
        result_dot = value_dot
    return result, result_dot
