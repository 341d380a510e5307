# autotangent-cache 1
# function: tests.programs.call_recursion_activates:power_sum   variant: tangent   wrt:
#     term   defines: power_sum_jvp
# source: ../call_recursion_activates.py   547085fb28c4d1a9
# generated: 7d9d62fa6f15b9a8   gen: 1.0.0
# kinds: n int, term float, total float, x float
# result: float
# resolved: power_sum -> tests.programs.call_recursion_activates:power_sum
# deps: tests.programs.call_recursion_activates:power_sum=547085fb28c4d1a9
# pin: no

from autotangent.runtime import tangent

power_sum_1_jvp = tangent(
    power_sum,
    "term total",
    "n int, term float, total float, x float",
)


def power_sum_jvp(n, term, total, x, *, term_dot):
    """Value and tangent of power_sum along term_dot."""
    if n == 0:
        result = total
        result_dot = 0.0
    else:
        result_1, result_1_dot = power_sum_1_jvp(
            n - 1, term * x, total + term, x, term_dot=x * term_dot, total_dot=term_dot
        )
        result = result_1
        result_dot = result_1_dot
    return result, result_dot
