# autotangent-cache 1
# function: tests.programs.inplace_helper_adds:scale   variant: pair   wrt: k out
#     shadows: out   defines: scale_fwd scale_rev
# source: ../inplace_helper_adds.py   e48a1ad2e8bc4a7a
# generated: 2cf5de1d084ee1d5   gen: 1.0.0
# kinds: k float, out array(f; n)
# result: any
# resolved:
# deps:
# pin: no

def scale_fwd(k, out):
    """Value of scale and what scale_rev needs."""
    out_1 = out.copy()
    out *= k
    return None, (k, out, out_1)


def scale_rev(saved, out_bar):
    """Adjoint of scale: adds into out_bar, returns k_bar."""
    k, out, out_1 = saved
    out[...] = out_1
    # out *= k
    k_bar = out @ out_bar
    out_bar *= k
    return k_bar
