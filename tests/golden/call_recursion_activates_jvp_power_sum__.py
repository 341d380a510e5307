# autotangent-cache 1
# function: tests.programs.call_recursion_activates:power_sum   variant: tangent   wrt:
#     term total x   defines: power_sum_jvp
# source: ../call_recursion_activates.py   547085fb28c4d1a9
# generated: 39b922a647d25799   gen: 1.0.0
# kinds: n int, term float, total float, x float
# result: float
# resolved: power_sum -> tests.programs.call_recursion_activates:power_sum
# deps: tests.programs.call_recursion_activates:power_sum=547085fb28c4d1a9
# pin: no

def power_sum_jvp(n, term, total, x, *, term_dot, total_dot, x_dot):
    """Value and tangent of power_sum along (term_dot, total_dot, x_dot)."""
    if n == 0:
        result = total
        result_dot = total_dot
    else:
        result_1, result_1_dot = power_sum_jvp(
            n - 1,
            term * x,
            total + term,
            x,
            term_dot=x * term_dot + term * x_dot,
            total_dot=total_dot + term_dot,
            x_dot=x_dot,
        )
        result = result_1
        result_dot = result_1_dot
    return result, result_dot
