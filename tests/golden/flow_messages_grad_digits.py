# autotangent-cache 1
# function: tests.programs.flow_messages:digits   variant: pair   wrt: v   shadows: v
#     defines: digits_fwd digits_rev
# source: ../flow_messages.py   b24480c55b0d7f0a
# generated: f04e5299babb4a21   gen: 1.0.0
# kinds: v array(f; n)
# result: int
# resolved:
# deps:
# pin: no

def digits_fwd(v):
    """Value of digits and what digits_rev needs."""
    v[0] = v[0] * 2
    return 3, ()


def digits_rev(saved, v_bar):
    """Adjoint of digits: adds into v_bar."""
    # v[0] = v[0] * 2
    v_bar[0] = 2 * v_bar[0]
