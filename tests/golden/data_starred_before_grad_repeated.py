# autotangent-cache 1
# function: tests.programs.data_starred_before:repeated   variant: pair   wrt: x
#     defines: repeated_fwd repeated_rev
# source: ../data_starred_before.py   8a40a2319ae490d0
# generated: 5d35febed5cb8ed1   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float, float, float)
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def repeated_fwd(x):
    """Value of repeated and what repeated_rev needs."""
    pair = (x, 2 * x)
    return (pair[0], pair[1], x * x, pair[0], pair[1]), (pair, x)


def repeated_rev(saved, y_bar):
    """Adjoint of repeated: returns x_bar."""
    pair, x = saved
    # return (*pair, x * x, *pair)
    x_bar = 2 * x * y_bar[2]
    pair_bar = zeros(pair)
    pair_bar[0] += y_bar[0] + y_bar[3]
    pair_bar[1] += y_bar[1] + y_bar[4]
    # pair = (x, 2 * x)
    x_bar += pair_bar[0] + 2 * pair_bar[1]
    return x_bar
