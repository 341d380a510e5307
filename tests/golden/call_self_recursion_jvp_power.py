# autotangent-cache 1
# function: tests.programs.call_self_recursion:power   variant: tangent   wrt: x
#     defines: power_jvp
# source: ../call_self_recursion.py   33039e16736582a5
# generated: 51857f5df9bd99cf   gen: 1.0.0
# kinds: x float, n int
# result: float
# resolved: power -> tests.programs.call_self_recursion:power
# deps: tests.programs.call_self_recursion:power=33039e16736582a5
# pin: no

def power_jvp(x, n, *, x_dot):
    """Value and tangent of power along x_dot."""
    if n == 0:
        result = 1.0
        result_dot = 0.0
    elif n % 2:
        result_1, result_1_dot = power_jvp(x, n - 1, x_dot=x_dot)
        result = x * result_1
        result_dot = result_1 * x_dot + x * result_1_dot
    else:
        half_1, half_1_dot = power_jvp(x, n // 2, x_dot=x_dot)
        half = half_1
        half_dot = half_1_dot
        result = half * half
        result_dot = 2 * half * half_dot
    return result, result_dot
