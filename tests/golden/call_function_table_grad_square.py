# autotangent-cache 1
# function: tests.programs.call_function_table:square   variant: pair   wrt: v
#     defines: square_fwd square_rev
# source: ../call_function_table.py   36878232b3ac96a8
# generated: b9f2a0f2bfa21859   gen: 1.0.0
# kinds: v float
# result: float
# resolved:
# deps:
# pin: no

def square_fwd(v):
    """Value of square and what square_rev needs."""
    return v * v, (v,)


def square_rev(saved, y_bar):
    """Adjoint of square: returns v_bar."""
    v, = saved
    # return v * v
    v_bar = 2 * v * y_bar
    return v_bar
