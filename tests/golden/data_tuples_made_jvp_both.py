# autotangent-cache 1
# function: tests.programs.data_tuples_made:both   variant: tangent   wrt: t   defines:
#     both_jvp
# source: ../data_tuples_made.py   194a4829c2a84e95
# generated: 98dd374f84389cb5   gen: 1.0.0
# kinds: t tuple(float, float)
# result: tuple(float, tuple(float, float, float))
# resolved:
# deps:
# pin: no

def both_jvp(t, *, t_dot):
    """Value and tangent of both along t_dot."""
    return (
        (t[0] * t[1], (t[0], t[1], t[0])),
        (t[1] * t_dot[0] + t[0] * t_dot[1], (t_dot[0], t_dot[1], t_dot[0])),
    )
