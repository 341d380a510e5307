# autotangent-cache 1
# function: tests.programs.call_self_recursion:power   variant: pair   wrt: x   defines:
#     power_fwd power_rev
# source: ../call_self_recursion.py   33039e16736582a5
# generated: 1fc48c38e5fd69b1   gen: 1.0.0
# kinds: x float, n int
# result: float
# resolved: power -> tests.programs.call_self_recursion:power
# deps: tests.programs.call_self_recursion:power=33039e16736582a5
# pin: no

def power_fwd(x, n):
    """Value of power and what power_rev needs."""
    half = None
    result_1 = None
    saved = None
    saved_1 = None
    if n == 0:
        result = 1.0
    elif n % 2:
        result_1, saved = power_fwd(x, n - 1)
        result = x * result_1
    else:
        half, saved_1 = power_fwd(x, n // 2)
        result = half * half
    return result, (half, n, result_1, saved, saved_1, x)


def power_rev(saved, y_bar):
    """Adjoint of power: returns x_bar."""
    half, n, result_1, saved, saved_1, x = saved
    # return result
    result_bar = y_bar
    x_bar = 0.0
    if not n == 0:
        if n % 2:
            # result = x * power(x, n - 1)
            x_bar += result_1 * result_bar + power_rev(saved, x * result_bar)
        else:
            # result = half * half
            half_bar = 2 * half * result_bar
            # half = power(x, n // 2)
            x_bar += power_rev(saved_1, half_bar)
    return x_bar
