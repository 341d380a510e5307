# autotangent-cache 1
# function: tests.programs.call_complex_among_others:waves   variant: tangent   wrt: x k
#     defines: waves_jvp
# source: ../call_complex_among_others.py   69197a1ede05f4b8
# generated: 87acdd37f67d311f   gen: 1.0.0
# kinds: x float, k float
# result: tuple(any, any, any)
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def waves_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of waves along (x_dot, k_dot)."""
    return [x * (1 + 2j), 'of two', k], [(1 + 2j) * x_dot, zeros('of two'), k_dot]
