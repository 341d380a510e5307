# autotangent-cache 1
# function: tests.programs.data_starred_passive:early   variant: tangent   wrt: x
#     defines: early_jvp
# source: ../data_starred_passive.py   044ebac36104e10a
# generated: 3854e93ac448ce17   gen: 1.0.0
# kinds: x float
# result: tuple(float, float, float)
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def early_jvp(x, *, x_dot):
    """Value and tangent of early along x_dot."""
    if x < 0:
        result = (x, 1.0, 2.0)
        result_dot = (x_dot, 0.0, 0.0)
    else:
        result_1 = [p for p in (1.0, 2.0)]
        result = (x * x, *result_1)
        result_dot = (2 * x * x_dot, *zeros(result_1))
    return result, result_dot
