# autotangent-cache 1
# function: tests.programs.order_index_first:mixed   variant: pair   wrt: a b c
#     defines: mixed_fwd mixed_rev
# source: ../order_index_first.py   432fcd9552701da1
# generated: 70f8b9c3dd9676fe   gen: 1.0.0
# kinds: a float, b float, c float
# result: float
# resolved:
# deps:
# pin: no

def mixed_fwd(a, b, c):
    """Value of mixed and what mixed_rev needs."""
    return a * b + c * c, (a, b, c)


def mixed_rev(saved, y_bar):
    """Adjoint of mixed: returns a_bar, b_bar, c_bar."""
    a, b, c = saved
    # return a * b + c * c
    a_bar = b * y_bar
    b_bar = a * y_bar
    c_bar = 2 * c * y_bar
    return a_bar, b_bar, c_bar
