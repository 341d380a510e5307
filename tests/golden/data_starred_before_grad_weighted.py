# autotangent-cache 1
# function: tests.programs.data_starred_before:weighted   variant: pair   wrt: x
#     defines: weighted_fwd weighted_rev
# source: ../data_starred_before.py   64eb9ca592457f20
# generated: 1d64ddedf11f717e   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float)
# resolved:
# deps:
# pin: no

def weighted_fwd(x):
    """Value of weighted and what weighted_rev needs."""
    weights = (3.0, 4.0)
    return (weights[0], weights[1], x * x), (x,)


def weighted_rev(saved, y_bar):
    """Adjoint of weighted: returns x_bar."""
    x, = saved
    # return *weights, x * x
    x_bar = 2 * x * y_bar[2]
    return x_bar
