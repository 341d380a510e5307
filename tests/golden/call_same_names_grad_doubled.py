# autotangent-cache 1
# function: tests.programs.call_same_names:doubled   variant: pair   wrt: v   shadows: v
#     defines: doubled_fwd doubled_rev
# source: ../call_same_names.py   5b6c238b7c7a9e78
# generated: de30e0d055ac7d61   gen: 1.0.0
# kinds: v array(f; n)
# result: array(f; v.0)
# resolved:
# deps:
# pin: no

def doubled_fwd(v):
    """Value of doubled and what doubled_rev needs."""
    return v * v * 2.0, (v,)


def doubled_rev(saved, y_bar, v_bar):
    """Adjoint of doubled: adds into v_bar."""
    v, = saved
    # return v * v * 2.0
    t_1_bar = 2 * y_bar
    v_bar += 2 * v * t_1_bar
