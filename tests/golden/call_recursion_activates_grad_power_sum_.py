# autotangent-cache 1
# function: tests.programs.call_recursion_activates:power_sum   variant: pair   wrt:
#     term total   defines: power_sum_fwd power_sum_rev
# source: ../call_recursion_activates.py   547085fb28c4d1a9
# generated: 47c4c9c163dfa2a6   gen: 1.0.0
# kinds: n int, term float, total float, x float
# result: float
# resolved: power_sum -> tests.programs.call_recursion_activates:power_sum
# deps: tests.programs.call_recursion_activates:power_sum=547085fb28c4d1a9
# pin: no

def power_sum_fwd(n, term, total, x):
    """Value of power_sum and what power_sum_rev needs."""
    saved = None
    if n == 0:
        result = total
    else:
        result, saved = power_sum_fwd(n - 1, term * x, total + term, x)
    return result, (n, saved, x)


def power_sum_rev(saved, y_bar):
    """Adjoint of power_sum: returns term_bar, total_bar."""
    n, saved, x = saved
    # return result
    result_bar = y_bar
    term_bar = 0.0
    if n == 0:
        # result = total
        total_bar = result_bar
    else:
        # result = power_sum(n - 1, term * x, total + term, x)
        term_1_bar, total_1_bar = power_sum_rev(saved, result_bar)
        total_bar = total_1_bar
        term_bar += x * term_1_bar + total_1_bar
    return term_bar, total_bar
