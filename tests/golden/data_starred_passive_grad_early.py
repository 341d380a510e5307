# autotangent-cache 1
# function: tests.programs.data_starred_passive:early   variant: pair   wrt: x
#     defines: early_fwd early_rev
# source: ../data_starred_passive.py   044ebac36104e10a
# generated: 433b51486c792ff6   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float)
# resolved:
# deps:
# pin: no

from autotangent.runtime import add_into, zeros


def early_fwd(x):
    """Value of early and what early_rev needs."""
    result = None
    if x < 0:
        result = (x, 1.0, 2.0)
    else:
        result = (x * x, *[p for p in (1.0, 2.0)])
    return result, (result, x)


def early_rev(saved, y_bar):
    """Adjoint of early: returns x_bar."""
    result, x = saved
    # return result
    result_bar = zeros(result)
    add_into(result_bar, y_bar)
    if x < 0:
        # result = (x, 1.0, 2.0)
        x_bar = result_bar[0]
    else:
        # result = (x * x, *[p for p in (1.0, 2.0)])
        x_bar = 2 * x * result_bar[0]
    return x_bar
