# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:add   variant: pair   wrt: k x out
#     shadows: x out   defines: add_fwd add_rev
# source: ../inplace_helper_adds.py   38385e227bf5d438
# generated: 0a91499e8c7da701   gen: 1.0.0
# kinds: k float, x array(f; n), out array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def add_fwd(k, x, out):
    """Value of add and what add_rev needs."""
    out_1 = x**2
    out += k * out_1
    return None, (k, out_1, x)


def add_rev(saved, x_bar, out_bar):
    """Adjoint of add: adds into x_bar, out_bar, returns k_bar."""
    k, out_1, x = saved
    # out += k * x**2
    k_bar = out_1 @ out_bar
    x_bar += 2 * k * x * out_bar
    return k_bar
