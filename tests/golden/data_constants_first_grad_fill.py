# autotangent-cache 1
# function: tests.programs.data_constants_first:fill   variant: pair   wrt: xs
#     shadows: xs   defines: fill_fwd fill_rev
# source: ../data_constants_first.py   2384f52c56519b3b
# generated: d8bdc5cc61c2082b   gen: 1.0.0
# kinds: xs list(float), count int
# result: any
# resolved: range -> builtins:range
# deps:
# pin: no

def fill_fwd(xs, count):
    """Value of fill and what fill_rev needs."""
    for k in range(count):
        xs.append(1.0 + k)
    return None, (count,)


def fill_rev(saved, xs_bar):
    """Adjoint of fill: adds into xs_bar."""
    count, = saved
    for k in range(count - 1, -1, -1):
        # xs.append(1.0 + k)
        xs_bar.pop()
