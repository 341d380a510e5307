# autotangent-cache 1
# function: tests.programs.nested_derivatives:both   variant: pair   wrt: y x   defines:
#     both_fwd both_rev
# source: ../nested_derivatives.py   afcf7333c4f62fb7
# generated: c7dbee5304752ebc   gen: 1.0.0
# kinds: y float, x float
# result: float
# resolved:
# deps:
# pin: no

def both_fwd(y, x):
    """Value of both and what both_rev needs."""
    return x * y**2 + y, (x, y)


def both_rev(saved, y_bar):
    """Adjoint of both: returns y_bar, x_bar."""
    x, y = saved
    # return x * y**2 + y
    x_bar = y**2 * y_bar
    y_bar_ = (2 * y * x + 1) * y_bar
    return y_bar_, x_bar
