# autotangent-cache 1
# function: tests.programs.alias_conjugate:reflected   variant: shadow   wrt: a
#     shadows: a   defines: reflected_fwd reflected_rev
# source: ../alias_conjugate.py   a3d6e15286ff9db9
# generated: 63820d5c4b3d0077   gen: 1.0.0
# kinds: a array(f; n)
# result: array(f; a.0)
# resolved:
# deps:
# pin: no

def reflected_fwd(a, *, a_bar):
    """Value of reflected and what reflected_rev needs."""
    return (a, a_bar), ()


def reflected_rev(saved):
    """Adjoint of reflected: adds into a_bar."""
    pass
