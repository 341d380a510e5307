# autotangent-cache 1
# function: tests.programs.call_named_as_helpers:pair   variant: pair   wrt: a
#     defines: pair_fwd pair_rev
# source: ../call_named_as_helpers.py   759c6ca553ea934c
# generated: ae2c1ae4de491bcd   gen: 1.0.0
# kinds: a float
# result: float
# resolved:
# deps:
# pin: no

def pair_fwd(a):
    """Value of pair and what pair_rev needs."""
    return a * a, (a,)


def pair_rev(saved, y_bar):
    """Adjoint of pair: returns a_bar."""
    a, = saved
    # return a * a
    a_bar = 2 * a * y_bar
    return a_bar
