# autotangent-cache 1
# function: tests.programs.inplace_calls_in_slices:shrunk   variant: pair   wrt: x s
#     shadows: x   defines: shrunk_fwd shrunk_rev
# source: ../inplace_calls_in_slices.py   20ec8f369bb820fa
# generated: 87794c97fae935c7   gen: 1.0.0
# kinds: x array(f; n), s float
# result: int
# resolved:
# deps:
# pin: no

def shrunk_fwd(x, s):
    """Value of shrunk and what shrunk_rev needs."""
    x_1 = x[0]
    x[0] *= s
    return 2, (s, x_1)


def shrunk_rev(saved, x_bar):
    """Adjoint of shrunk: adds into x_bar, returns s_bar."""
    s, x_1 = saved
    # x[0] *= s
    s_bar = x_1 * x_bar[0]
    x_bar[0] = s * x_bar[0]
    return s_bar
