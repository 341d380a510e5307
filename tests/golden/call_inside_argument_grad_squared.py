# autotangent-cache 1
# function: tests.programs.call_inside_argument:squared   variant: pair   wrt: a b
#     defines: squared_fwd squared_rev
# source: ../call_inside_argument.py   7e8ac2cef6f280a6
# generated: 98cef20a11b6ba1b   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved:
# deps:
# pin: no

def squared_fwd(a, b):
    """Value of squared and what squared_rev needs."""
    return a * a * b, (a, b)


def squared_rev(saved, y_bar):
    """Adjoint of squared: returns a_bar, b_bar."""
    a, b = saved
    # return a * a * b
    a_bar = 2 * a * b * y_bar
    b_bar = a * a * y_bar
    return a_bar, b_bar
