# autotangent-cache 1
# function: tests.programs.call_function_table:square   variant: pair   wrt: v
#     shadows: v   defines: square_fwd square_rev
# source: ../call_function_table.py   36878232b3ac96a8
# generated: 0c092594dad00eeb   gen: 1.0.0
# kinds: v array(f; n)
# result: array(f; v.0)
# resolved:
# deps:
# pin: no

def square_fwd(v):
    """Value of square and what square_rev needs."""
    return v * v, (v,)


def square_rev(saved, y_bar, v_bar):
    """Adjoint of square: adds into v_bar."""
    v, = saved
    # return v * v
    v_bar += 2 * v * y_bar
