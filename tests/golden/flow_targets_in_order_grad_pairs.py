# autotangent-cache 1
# function: tests.programs.flow_targets_in_order:pairs   variant: pair   wrt: x
#     defines: pairs_fwd pairs_rev
# source: ../flow_targets_in_order.py   270370791ed87f73
# generated: efa824e48115cc5f   gen: 1.0.0
# kinds: x float
# result: tuple(tuple(float, tuple(float, float)), float)
# resolved:
# deps:
# pin: no

def pairs_fwd(x):
    """Value of pairs and what pairs_rev needs."""
    return ((x, (x * x, 3.0)), 2.0 * x), (x,)


def pairs_rev(saved, y_bar):
    """Adjoint of pairs: returns x_bar."""
    x, = saved
    # return (x, (x * x, 3.0)), 2.0 * x
    x_bar = y_bar[0][0] + 2 * x * y_bar[0][1][0] + 2 * y_bar[1]
    return x_bar
