# autotangent-cache 1
# function: tests.programs.call_named_as_tangents:filled   variant: shadow   wrt: x
#     x_bar   shadows: x x_bar   defines: filled_fwd filled_rev
# source: ../call_named_as_tangents.py   4cefb1be0119e934
# generated: 1a2b9fd0daacd9df   gen: 1.0.0
# kinds: x array(f; n), x_bar array(f; n)
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

def filled_fwd(x, x_bar, *, x_bar_, x_bar_bar):
    """Value of filled and what filled_rev needs."""
    x_bar[0] = 2 * x[0]
    x_1 = x[1]
    x[1] = x_bar[1] * x[1]
    return (x, x_bar_), (x, x_1, x_bar, x_bar_, x_bar_bar)


def filled_rev(saved):
    """Adjoint of filled: adds into x_bar_, x_bar_bar."""
    x, x_1, x_bar, x_bar_, x_bar_bar = saved
    x[1] = x_1
    # x[1] = x_bar[1] * x[1]
    x_2_bar = x_bar_[1]
    x_bar_[1] = 0.0
    x_bar_bar[1] += x[1] * x_2_bar
    x_bar_[1] += x_bar[1] * x_2_bar
    # x_bar[0] = 2 * x[0]
    x_bar_1_bar = x_bar_bar[0]
    x_bar_bar[0] = 0.0
    x_bar_[0] += 2 * x_bar_1_bar
