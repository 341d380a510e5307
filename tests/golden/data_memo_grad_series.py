import math

from autotangent.runtime import pair, put_back, snapshot

deposit_fwd, deposit_rev = pair(
    deposit,
    "totals amount",
    "totals dict(found: float), name str, amount float",
)


def series_fwd(known, calls, x, n):
    """Value of series and what series_rev needs."""
    calls_1 = None
    calls_2 = None
    calls_3 = None
    saved = None
    saved_1 = None
    saved_2 = None
    value_1 = None
    value_2 = None
    t_1 = n in known
    if t_1:
        calls_1 = snapshot(calls)
        _, saved = deposit_fwd(calls, 'found', x / 100)
        result = known[n]
    else:
        if n == 0:
            value = math.sin(x) / x
            value_1 = value
        else:
            calls_2 = snapshot(calls)
            value_2, saved_1 = series_fwd(known, calls, x, n - 1)
            value = (2 * n - 1) / x * value_2
        if n > 1:
            calls_3 = snapshot(calls)
            value_3, saved_2 = series_fwd(known, calls, x, n - 2)
            value = value - value_3
        assert n not in known, 'known[n] was stored while it was computed'
        known[n] = value
        result = value
    return (
        result,
        (
            calls,
            calls_1,
            calls_2,
            calls_3,
            n,
            saved,
            saved_1,
            saved_2,
            t_1,
            value_1,
            value_2,
            x,
        ),
    )


def series_rev(saved, y_bar, known_bar, calls_bar):
    """Adjoint of series: adds into known_bar, calls_bar, returns x_bar."""
    calls, calls_1, calls_2, calls_3, n, saved, saved_1, saved_2, t_1, value_1, value_2, x = saved
    # return result
    result_bar = y_bar
    if t_1:
        # result = known[n]
        known_bar[n] += result_bar
        # deposit(calls, "found", x / 100)
        amount_1_bar = deposit_rev(saved, calls_bar)
        put_back(calls, calls_1)
        x_bar = amount_1_bar / 100
    else:
        # result = value
        value_bar = result_bar
        # known[n] = value
        value_bar += known_bar[n]
        known_bar[n] = 0.0
        x_bar = 0.0
        if n > 1:
            # value = value - series(n - 2)
            x_1_bar = series_rev(saved_2, -value_bar, known_bar, calls_bar)
            put_back(calls, calls_3)
            x_bar += x_1_bar
        if n == 0:
            # value = math.sin(x) / x
            x_bar += (math.cos(x) - value_1) * value_bar / x
        else:
            # value = (2 * n - 1) / x * series(known, calls, x, n - 1)
            x_2_bar = series_rev(
                saved_1, (2 * n - 1) * value_bar / x, known_bar, calls_bar
            )
            put_back(calls, calls_2)
            x_bar += x_2_bar - value_2 * (2 * n - 1) * value_bar / (x * x)
    return x_bar
