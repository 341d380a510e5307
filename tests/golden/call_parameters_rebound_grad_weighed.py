# autotangent-cache 1
# function: tests.programs.call_parameters_rebound:weighed   variant: pair   wrt: pair
#     shadows: pair   defines: weighed_fwd weighed_rev
# source: ../call_parameters_rebound.py   6574f1cbdf638a62
# generated: 7a6899469516becb   gen: 1.0.0
# kinds: pair tuple(float, float), w float
# result: float
# resolved:
# deps:
# pin: no

from autotangent.runtime import add_into, zeros


def weighed_fwd(pair, w):
    """Value of weighed and what weighed_rev needs."""
    pair_2 = pair
    a, pair = pair
    return a * w + pair * pair, (pair, pair_2, w)


def weighed_rev(saved, y_bar, pair_bar_1):
    """Adjoint of weighed: adds into pair_bar_1."""
    pair, pair_2, w = saved
    # return a * w + pair * pair
    a_bar = w * y_bar
    pair_bar = 2 * pair * y_bar
    # a, pair = pair
    a_1_bar = a_bar
    pair_1_bar = pair_bar
    pair_bar = zeros(pair_2)
    pair_bar[0] += a_1_bar
    pair_bar[1] += pair_1_bar
    add_into(pair_bar_1, pair_bar)
