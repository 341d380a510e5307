# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:powers   variant: tangent   wrt: x
#     defines: powers_jvp
# source: ../call_tuples_of_tuples.py   b77923721c5b4a4e
# generated: cd6847c53eaa48c6   gen: 1.0.0
# kinds: x float, n int
# result: optional(tuple(float, optional(endless(tuple(float, optional(around(0)))))))
# resolved: powers -> tests.programs.call_tuples_of_tuples:powers
# deps: tests.programs.call_tuples_of_tuples:powers=b77923721c5b4a4e
# pin: no

from autotangent.runtime import power_by_base, zeros


def powers_jvp(x, n, *, x_dot):
    """Value and tangent of powers along x_dot."""
    if n == 0:
        result = None
        result_dot = zeros(result)
    else:
        result_1, result_1_dot = powers_jvp(0.9 * x, n - 1, x_dot=0.9 * x_dot)
        result = (x**n, result_1)
        result_dot = (power_by_base(x, n) * x_dot, result_1_dot)
    return result, result_dot
