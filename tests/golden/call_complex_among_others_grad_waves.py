# autotangent-cache 1
# function: tests.programs.call_complex_among_others:waves   variant: pair   wrt: x k
#     defines: waves_fwd waves_rev
# source: ../call_complex_among_others.py   69197a1ede05f4b8
# generated: ba4840e2bb92057e   gen: 1.0.0
# kinds: x float, k float
# result: tuple(any, any, any)
# resolved:
# deps:
# pin: no

def waves_fwd(x, k):
    """Value of waves and what waves_rev needs."""
    return [x * (1 + 2j), 'of two', k], ()


def waves_rev(saved, y_bar):
    """Adjoint of waves: returns x_bar, k_bar."""
    # return [x * (1 + 2j), "of two", k]
    x_bar = ((1 + 2j) * y_bar[0]).real
    k_bar = y_bar[2]
    return x_bar, k_bar
