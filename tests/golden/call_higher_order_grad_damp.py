# autotangent-cache 1
# function: tests.programs.call_higher_order:damp   variant: pair   wrt: rate x
#     defines: damp_fwd damp_rev
# source: ../call_higher_order.py   a99dc8215564f2f3
# generated: 22b29263ab7b0be8   gen: 1.0.0
# kinds: rate float, x float
# result: float
# resolved: math -> math
# deps:
# pin: no

def damp_fwd(rate, x):
    """Value of damp and what damp_rev needs."""
    t_1 = math.exp(-rate * x)
    return x * t_1, (rate, t_1, x)


def damp_rev(saved, y_bar):
    """Adjoint of damp: returns rate_bar, x_bar."""
    rate, t_1, x = saved
    # return x * math.exp(-rate * x)
    rate_bar = -x * t_1 * x * y_bar
    x_bar = (t_1 - rate * t_1 * x) * y_bar
    return rate_bar, x_bar
