# autotangent-cache 1
# function: tests.programs.alias_call_order:doubled   variant: shadow   wrt: x
#     shadows: x   defines: doubled_fwd doubled_rev
# source: ../alias_call_order.py   604bb3829102e274
# generated: 085198b09fad4074   gen: 1.0.0
# kinds: x array(f; n)
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

def doubled_fwd(x, *, x_bar):
    """Value of doubled and what doubled_rev needs."""
    x *= 2
    return (x, x_bar), (x_bar,)


def doubled_rev(saved):
    """Adjoint of doubled: adds into x_bar."""
    x_bar, = saved
    # x *= 2
    x_1_bar = x_bar.copy()
    x_bar[...] = 0.0
    x_bar += 2 * x_1_bar
