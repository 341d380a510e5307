# autotangent-cache 1
# function: tests.programs.data_starred_passive:spread   variant: pair   wrt: x
#     defines: spread_fwd spread_rev
# source: ../data_starred_passive.py   7d6d68eeb0e64ec6
# generated: eb9c52c2558a25bf   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float)
# resolved:
# deps:
# pin: no

def spread_fwd(x):
    """Value of spread and what spread_rev needs."""
    factors = (3.0, 4.0)
    return (x * x, *factors), (x,)


def spread_rev(saved, y_bar):
    """Adjoint of spread: returns x_bar."""
    x, = saved
    # return x * x, *factors
    x_bar = 2 * x * y_bar[0]
    return x_bar
