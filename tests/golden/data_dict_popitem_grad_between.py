# autotangent-cache 1
# function: tests.programs.data_dict_popitem:between   variant: pair   wrt: values x
#     shadows: values   defines: between_fwd between_rev
# source: ../data_dict_popitem.py   68f2c775df6fc234
# generated: a360c8099e8b0113   gen: 1.0.0
# kinds: knots list(float), values list(float), x float
# result: float
# resolved: bisect -> bisect
# deps:
# pin: no

import bisect


def between_fwd(knots, values, x):
    """Value of between and what between_rev needs."""
    k = bisect.bisect_right(knots, x) - 1
    share = (x - knots[k]) / (knots[k + 1] - knots[k])
    return values[k] * (1 - share) + values[k + 1] * share, (k, knots, share, values)


def between_rev(saved, y_bar, values_bar):
    """Adjoint of between: adds into values_bar, returns x_bar."""
    k, knots, share, values = saved
    # return values[k] * (1 - share) + values[k + 1] * share
    values_bar[k] += (1 - share) * y_bar
    values_bar[k + 1] += share * y_bar
    share_bar = (values[k + 1] - values[k]) * y_bar
    # share = (x - knots[k]) / (knots[k + 1] - knots[k])
    x_bar = share_bar / (knots[k + 1] - knots[k])
    return x_bar
