# autotangent-cache 1
# function: tests.programs.store_complex_parts:scale   variant: pair   wrt: a s
#     shadows: a   defines: scale_fwd scale_rev
# source: ../store_complex_parts.py   bdd7cdc93767dd8f
# generated: 3aaeb48c4c73dd40   gen: 1.0.0
# kinds: a array(f; ?), s float
# result: any
# resolved:
# deps:
# pin: no

def scale_fwd(a, s):
    """Value of scale and what scale_rev needs."""
    a_1 = a.copy()
    a *= s
    return None, (a, a_1, s)


def scale_rev(saved, a_bar):
    """Adjoint of scale: adds into a_bar, returns s_bar."""
    a, a_1, s = saved
    a[...] = a_1
    # a *= s
    s_bar = a @ a_bar
    a_bar *= s
    return s_bar
