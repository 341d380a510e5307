# autotangent-cache 1
# function: tests.programs.alias_call_order:write_first   variant: pair   wrt: x
#     shadows: x   defines: write_first_fwd write_first_rev
# source: ../alias_call_order.py   256f048f758d1056
# generated: d3a0f6bb577923e1   gen: 1.0.0
# kinds: x array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def write_first_fwd(x):
    """Value of write_first and what write_first_rev needs."""
    x[0] = x[0] * 3
    return x[1] * x[0], (x,)


def write_first_rev(saved, y_bar, x_bar):
    """Adjoint of write_first: adds into x_bar."""
    x, = saved
    # return x[1] * x[0]
    x_bar[1] += x[0] * y_bar
    x_bar[0] += x[1] * y_bar
    # x[0] = x[0] * 3
    x_bar[0] = 3 * x_bar[0]
