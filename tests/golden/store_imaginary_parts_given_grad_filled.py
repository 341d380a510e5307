# autotangent-cache 1
# function: tests.programs.store_imaginary_parts_given:filled   variant: shadow   wrt: a
#     b   shadows: a b   defines: filled_fwd filled_rev
# source: ../store_imaginary_parts_given.py   5c412f4c5c4cd66f
# generated: 2d517076623e5fd8   gen: 1.0.0
# kinds: a array(c; n), b array(f; n)
# result: array(c; a.0)
# resolved: range -> builtins:range
# deps:
# pin: no

def filled_fwd(a, b, *, a_bar, b_bar):
    """Value of filled and what filled_rev needs."""
    for i in range(3):
        a[i] = a[i] * 0.5 + b[i]
    return (a, a_bar), (a_bar, b_bar)


def filled_rev(saved):
    """Adjoint of filled: adds into a_bar, b_bar."""
    a_bar, b_bar = saved
    for i in range(2, -1, -1):
        # a[i] = a[i] * 0.5 + b[i]
        a_1_bar = a_bar[i]
        a_bar[i] = 0.5 * a_1_bar
        b_bar[i] += a_1_bar.real
