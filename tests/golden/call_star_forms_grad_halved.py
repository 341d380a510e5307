# autotangent-cache 1
# function: tests.programs.call_star_forms:halved   variant: pair   wrt: values
#     shadows: values   defines: halved_fwd halved_rev
# source: ../call_star_forms.py   a99eada7a71f781f
# generated: ecf0d56fa7919a9f   gen: 1.0.0
# kinds: n int, values tuple(float, float, float)
# result: float
# resolved: halved -> tests.programs.call_star_forms:halved; weighted ->
#     tests.programs.call_star_forms:weighted
# deps: tests.programs.call_star_forms:halved=a99eada7a71f781f,
#     tests.programs.call_star_forms:weighted=80f14e345f0377c1
# pin: no

from autotangent.runtime import pair, zeros

weighted_fwd, weighted_rev = pair(
    weighted,
    "first rest",
    "first float, rest tuple(float, float), weight float",
)


def halved_fwd(n, *values):
    """Value of halved and what halved_rev needs."""
    rest = None
    saved = None
    saved_1 = None
    values_1 = None
    if n == 0:
        rest = (values[1], values[2])
        result, saved = weighted_fwd(values[0], *rest)
    else:
        values_1 = (values[0] * 0.5, values[1], values[2])
        result, saved_1 = halved_fwd(n - 1, *values_1)
    return result, (n, rest, saved, saved_1, values_1)


def halved_rev(saved, y_bar, values_bar):
    """Adjoint of halved: adds into values_bar."""
    n, rest, saved, saved_1, values_1 = saved
    # return result
    result_bar = y_bar
    if n == 0:
        # result = weighted(values[0], values[1], values[2])
        rest_bar = zeros(rest)
        values_bar[0] += weighted_rev(saved, result_bar, rest_bar)
        values_bar[1] += rest_bar[0]
        values_bar[2] += rest_bar[1]
    else:
        # result = halved(n - 1, values[0] * 0.5, values[1], values[2])
        values_1_bar = zeros(values_1)
        halved_rev(saved_1, result_bar, values_1_bar)
        values_bar[0] += 0.5 * values_1_bar[0]
        values_bar[1] += values_1_bar[1]
        values_bar[2] += values_1_bar[2]
