# autotangent-cache 1
# function: tests.programs.call_global_counter:power   variant: tangent   wrt: x
#     defines: power_jvp
# source: ../call_global_counter.py   d250776b169832df
# generated: 6f1f8cce99e32fa8   gen: 1.0.0
# kinds: x float
# result: float
# resolved: ORDER is int
# deps:
# pin: no

from autotangent.runtime import power_by_base


def power_jvp(x, *, x_dot):
    """Value and tangent of power along x_dot."""
    t_1 = ORDER
    return x**t_1, power_by_base(x, t_1) * x_dot
