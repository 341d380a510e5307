# autotangent-cache 1
# function: tests.programs.data_functions_kept:square   variant: pair   wrt: t
#     defines: square_fwd square_rev
# source: ../data_functions_kept.py   f2e862640926eec6
# generated: 8d30a96e0604af9e   gen: 1.0.0
# kinds: t float
# result: float
# resolved:
# deps:
# pin: no

def square_fwd(t):
    """Value of square and what square_rev needs."""
    return t * t, (t,)


def square_rev(saved, y_bar):
    """Adjoint of square: returns t_bar."""
    t, = saved
    # return t * t
    t_bar = 2 * t * y_bar
    return t_bar
