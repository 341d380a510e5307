# autotangent-cache 1
# function: tests.programs.call_nested:softplus   variant: pair   wrt: x   defines:
#     softplus_fwd softplus_rev
# source: ../call_nested.py   82338e2861117889
# generated: 1ad9dcd9dda62c41   gen: 1.0.0
# kinds: x float
# result: float
# resolved: math -> math
# deps:
# pin: no

def softplus_fwd(x):
    """Value of softplus and what softplus_rev needs."""
    t_1 = math.exp(x)
    return math.log1p(t_1), (t_1,)


def softplus_rev(saved, y_bar):
    """Adjoint of softplus: returns x_bar."""
    t_1, = saved
    # return math.log1p(math.exp(x))
    x_bar = t_1 * y_bar / (1 + t_1)
    return x_bar
