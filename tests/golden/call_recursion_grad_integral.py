# autotangent-cache 1
# function: tests.programs.call_recursion:integral   variant: pair   wrt: a b k
#     defines: integral_fwd integral_rev
# source: ../call_recursion.py   3236fec82b7a9850
# generated: e67b0423c3474729   gen: 1.0.0
# kinds: a float, b float, k float, depth int
# result: float
# resolved: integral -> tests.programs.call_recursion:integral; math -> math
# deps: tests.programs.call_recursion:integral=3236fec82b7a9850
# pin: no

def integral_fwd(a, b, k, depth):
    """Value of integral and what integral_rev needs."""
    result_1 = None
    saved = None
    saved_1 = None
    mid = 0.5 * (a + b)
    if depth == 0:
        result_1 = math.exp(-k * mid * mid)
        result = (b - a) * result_1
    else:
        result_2, saved = integral_fwd(a, mid, k, depth - 1)
        result_3, saved_1 = integral_fwd(mid, b, k, depth - 1)
        result = result_2 + result_3
    return result, (a, b, depth, k, mid, result_1, saved, saved_1)


def integral_rev(saved, y_bar):
    """Adjoint of integral: returns a_bar, b_bar, k_bar."""
    a, b, depth, k, mid, result_1, saved, saved_1 = saved
    # return result
    result_bar = y_bar
    if depth == 0:
        # result = (b - a) * math.exp(-k * mid * mid)
        b_bar = result_1 * result_bar
        a_bar = -result_1 * result_bar
        result_4_bar = result_1 * (b - a) * result_bar
        k_bar = -mid * mid * result_4_bar
        mid_bar = -2 * k * mid * result_4_bar
    else:
        # result = integral(a, mid, k, depth - 1) + integral(mid, b, k, depth - 1)
        a_bar, mid_bar, k_bar = integral_rev(saved, result_bar)
        a_1_bar, b_bar, k_1_bar = integral_rev(saved_1, result_bar)
        mid_bar += a_1_bar
        k_bar += k_1_bar
    # mid = 0.5 * (a + b)
    a_bar += 0.5 * mid_bar
    b_bar += 0.5 * mid_bar
    return a_bar, b_bar, k_bar
