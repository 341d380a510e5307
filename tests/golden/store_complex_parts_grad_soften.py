# autotangent-cache 1
# function: tests.programs.store_complex_parts:soften   variant: pair   wrt: a
#     shadows: a   defines: soften_fwd soften_rev
# source: ../store_complex_parts.py   916301cc0fdc593b
# generated: a796b90cb3a59ad7   gen: 1.0.0
# kinds: a array(f; n), s float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def soften_fwd(a, s):
    """Value of soften and what soften_rev needs."""
    return np.sum(a**2) * s, (a, s)


def soften_rev(saved, y_bar, a_bar):
    """Adjoint of soften: adds into a_bar."""
    a, s = saved
    # return np.sum(a**2) * s
    a_bar += 2 * s * y_bar * a
