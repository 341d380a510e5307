# autotangent-cache 1
# function: tests.programs.alias_helper_returns:tail   variant: shadow   wrt: v
#     shadows: v   defines: tail_fwd tail_rev
# source: ../alias_helper_returns.py   d93b2474c955de27
# generated: 9be34faef9328dac   gen: 1.0.0
# kinds: v array(f; n), k int
# result: array(f; ?)
# resolved:
# deps:
# pin: no

def tail_fwd(v, k, *, v_bar):
    """Value of tail and what tail_rev needs."""
    return (v[k:], v_bar[k:]), ()


def tail_rev(saved):
    """Adjoint of tail: adds into v_bar."""
    pass
