# autotangent-cache 1
# function: tests.programs.store_complex_parts:soften   variant: pair   wrt: a s
#     shadows: a   defines: soften_fwd soften_rev
# source: ../store_complex_parts.py   916301cc0fdc593b
# generated: 865b9da7baa7b4cc   gen: 1.0.0
# kinds: a array(f; n), s float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

def soften_fwd(a, s):
    """Value of soften and what soften_rev needs."""
    t_1 = np.sum(a**2)
    return t_1 * s, (a, s, t_1)


def soften_rev(saved, y_bar, a_bar):
    """Adjoint of soften: adds into a_bar, returns s_bar."""
    a, s, t_1 = saved
    # return np.sum(a**2) * s
    a_bar += 2 * s * y_bar * a
    s_bar = t_1 * y_bar
    return s_bar
