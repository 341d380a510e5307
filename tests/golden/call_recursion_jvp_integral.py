# autotangent-cache 1
# function: tests.programs.call_recursion:integral   variant: tangent   wrt: a b k
#     defines: integral_jvp
# source: ../call_recursion.py   3236fec82b7a9850
# generated: 7f68a625325c5029   gen: 1.0.0
# kinds: a float, b float, k float, depth int
# result: float
# resolved: integral -> tests.programs.call_recursion:integral; math -> math
# deps: tests.programs.call_recursion:integral=3236fec82b7a9850
# pin: no

def integral_jvp(a, b, k, depth, *, a_dot, b_dot, k_dot):
    """Value and tangent of integral along (a_dot, b_dot, k_dot)."""
    mid = 0.5 * (a + b)
    mid_dot = 0.5 * a_dot + 0.5 * b_dot
    if depth == 0:
        result_1 = math.exp(-k * mid * mid)
        result = (b - a) * result_1
        result_dot = result_1 * (
            b_dot - a_dot - mid * (b - a) * (mid * k_dot + 2 * k * mid_dot)
        )
    else:
        result_2, result_2_dot = integral_jvp(
            a, mid, k, depth - 1, a_dot=a_dot, b_dot=mid_dot, k_dot=k_dot
        )
        result_3, result_3_dot = integral_jvp(
            mid, b, k, depth - 1, a_dot=mid_dot, b_dot=b_dot, k_dot=k_dot
        )
        result = result_2 + result_3
        result_dot = result_2_dot + result_3_dot
    return result, result_dot
