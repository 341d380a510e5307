# autotangent-cache 1
# function: tests.programs.object_parts_named:put   variant: pair   wrt: rows x
#     shadows: rows   defines: put_fwd put_rev
# source: ../object_parts_named.py   5004a14b9f19d712
# generated: f13ee09887319667   gen: 1.0.0
# kinds: rows list(list(float)), x float
# result: any
# resolved:
# deps:
# pin: no

def put_fwd(rows, x):
    """Value of put and what put_rev needs."""
    rows[0][0] += x * x
    return None, (x,)


def put_rev(saved, rows_bar):
    """Adjoint of put: adds into rows_bar, returns x_bar."""
    x, = saved
    # rows[0][0] += x * x
    x_bar = 2 * x * rows_bar[0][0]
    return x_bar
