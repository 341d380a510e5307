# autotangent-cache 1
# function: tests.programs.data_unnamed_containers:table   variant: pair   wrt: x
#     defines: table_fwd table_rev
# source: ../data_unnamed_containers.py   437d1db85eb129e3
# generated: e7f74b6b41edbbc7   gen: 1.0.0
# kinds: x float
# result: dict(a: float, b: float)
# resolved:
# deps:
# pin: no

def table_fwd(x):
    """Value of table and what table_rev needs."""
    return {'a': x, 'b': x * x}, (x,)


def table_rev(saved, y_bar):
    """Adjoint of table: returns x_bar."""
    x, = saved
    # return {"a": x, "b": x * x}
    x_bar = y_bar['a'] + 2 * x * y_bar['b']
    return x_bar
