# autotangent-cache 1
# function: tests.programs.call_named_as_helpers:zeros   variant: pair   wrt: a
#     defines: zeros_fwd zeros_rev
# source: ../call_named_as_helpers.py   354416f1a9a888f8
# generated: 085d67011f510014   gen: 1.0.0
# kinds: a float
# result: tuple(float, float)
# resolved:
# deps:
# pin: no

def zeros_fwd(a):
    """Value of zeros and what zeros_rev needs."""
    return [a, 2.0 * a], ()


def zeros_rev(saved, y_bar):
    """Adjoint of zeros: returns a_bar."""
    # return [a, 2.0 * a]
    a_bar = y_bar[0] + 2 * y_bar[1]
    return a_bar
