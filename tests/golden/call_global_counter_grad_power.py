# autotangent-cache 1
# function: tests.programs.call_global_counter:power   variant: pair   wrt: x   defines:
#     power_fwd power_rev
# source: ../call_global_counter.py   d250776b169832df
# generated: 9f7c9aca30f003a3   gen: 1.0.0
# kinds: x float
# result: float
# resolved: ORDER is int
# deps:
# pin: no

from autotangent.runtime import power_by_base


def power_fwd(x):
    """Value of power and what power_rev needs."""
    t_1 = ORDER
    return x**t_1, (t_1, x)


def power_rev(saved, y_bar):
    """Adjoint of power: returns x_bar."""
    t_1, x = saved
    # return x**ORDER
    x_bar = power_by_base(x, t_1) * y_bar
    return x_bar
