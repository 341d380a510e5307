# autotangent-cache 1
# function: tests.programs.call_function_argument:bump   variant: pair   wrt: x
#     defines: bump_fwd bump_rev
# source: ../call_function_argument.py   7499a0267d730185
# generated: bf61473ad9ac6400   gen: 1.0.0
# kinds: x float
# result: float
# resolved: math -> math
# deps:
# pin: no

def bump_fwd(x):
    """Value of bump and what bump_rev needs."""
    t_1 = math.exp(-x * x)
    return t_1, (t_1, x)


def bump_rev(saved, y_bar):
    """Adjoint of bump: returns x_bar."""
    t_1, x = saved
    # return math.exp(-x * x)
    x_bar = -2 * x * t_1 * y_bar
    return x_bar
