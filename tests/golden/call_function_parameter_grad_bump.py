# autotangent-cache 1
# function: tests.programs.call_function_parameter:bump   variant: pair   wrt: x
#     defines: bump_fwd bump_rev
# source: ../call_function_parameter.py   06bee5449e4c2622
# generated: 1f2173918d805919   gen: 1.0.0
# kinds: x float
# result: float
# resolved:
# deps:
# pin: no

def bump_fwd(x):
    """Value of bump and what bump_rev needs."""
    return 1 / (1 + x * x), (x,)


def bump_rev(saved, y_bar):
    """Adjoint of bump: returns x_bar."""
    x, = saved
    # return 1 / (1 + x * x)
    t_1_bar = -y_bar / ((1 + x * x) * (1 + x * x))
    x_bar = 2 * x * t_1_bar
    return x_bar
