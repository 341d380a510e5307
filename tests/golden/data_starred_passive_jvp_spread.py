# autotangent-cache 1
# function: tests.programs.data_starred_passive:spread   variant: tangent   wrt: x
#     defines: spread_jvp
# source: ../data_starred_passive.py   7d6d68eeb0e64ec6
# generated: 7dc470a583daff61   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float)
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def spread_jvp(x, *, x_dot):
    """Value and tangent of spread along x_dot."""
    factors = (3.0, 4.0)
    return (x * x, *factors), (2 * x * x_dot, *zeros(factors))
