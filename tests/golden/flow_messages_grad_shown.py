# autotangent-cache 1
# function: tests.programs.flow_messages:shown   variant: pair   wrt: v   shadows: v
#     defines: shown_fwd shown_rev
# source: ../flow_messages.py   ae1247f108c39967
# generated: 07d3957c8f3a2fe3   gen: 1.0.0
# kinds: v array(f; n)
# result: float
# resolved:
# deps:
# pin: no

def shown_fwd(v):
    """Value of shown and what shown_rev needs."""
    return v[0] * v[0], (v,)


def shown_rev(saved, y_bar, v_bar):
    """Adjoint of shown: adds into v_bar."""
    v, = saved
    # return v[0] * v[0]
    v_bar[0] += 2 * v[0] * y_bar
