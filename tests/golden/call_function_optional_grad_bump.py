# autotangent-cache 1
# function: tests.programs.call_function_optional:bump   variant: pair   wrt: t
#     defines: bump_fwd bump_rev
# source: ../call_function_optional.py   cbe7c6c5c8f7eead
# generated: 83b1d66f29a60c09   gen: 1.0.0
# kinds: t float
# result: float
# resolved:
# deps:
# pin: no

def bump_fwd(t):
    """Value of bump and what bump_rev needs."""
    return 1 / (1 + t * t), (t,)


def bump_rev(saved, y_bar):
    """Adjoint of bump: returns t_bar."""
    t, = saved
    # return 1 / (1 + t * t)
    t_1_bar = -y_bar / ((1 + t * t) * (1 + t * t))
    t_bar = 2 * t * t_1_bar
    return t_bar
