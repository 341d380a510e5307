# autotangent-cache 1
# function: tests.programs.data_tuples_made:both   variant: pair   wrt: t   shadows: t
#     defines: both_fwd both_rev
# source: ../data_tuples_made.py   194a4829c2a84e95
# generated: f2abf22262a18b90   gen: 1.0.0
# kinds: t tuple(float, float)
# result: tuple(float, tuple(float, float, float))
# resolved:
# deps:
# pin: no

def both_fwd(t):
    """Value of both and what both_rev needs."""
    return (t[0] * t[1], (t[0], t[1], t[0])), (t,)


def both_rev(saved, y_bar, t_bar):
    """Adjoint of both: adds into t_bar."""
    t, = saved
    # return t[0] * t[1], t + (t[0],)
    t_bar[1] += t[0] * y_bar[0] + y_bar[1][1]
    t_bar[0] += t[1] * y_bar[0] + y_bar[1][0] + y_bar[1][2]
