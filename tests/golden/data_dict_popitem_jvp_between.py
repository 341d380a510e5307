# autotangent-cache 1
# function: tests.programs.data_dict_popitem:between   variant: tangent   wrt: values x
#     defines: between_jvp
# source: ../data_dict_popitem.py   68f2c775df6fc234
# generated: 488325843bfbf906   gen: 1.0.0
# kinds: knots list(float), values list(float), x float
# result: float
# resolved: bisect -> bisect
# deps:
# pin: no

import bisect


def between_jvp(knots, values, x, *, values_dot, x_dot):
    """Value and tangent of between along (values_dot, x_dot)."""
    k = bisect.bisect_right(knots, x) - 1
    share_1 = knots[k + 1] - knots[k]
    share = (x - knots[k]) / share_1
    share_dot = x_dot / share_1
    return (
        values[k] * (1 - share) + values[k + 1] * share,
        (
            (1 - share) * values_dot[k]
            + (values[k + 1] - values[k]) * share_dot
            + share * values_dot[k + 1]
        ),
    )
