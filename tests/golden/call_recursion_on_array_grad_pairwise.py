# autotangent-cache 1
# function: tests.programs.call_recursion_on_array:pairwise   variant: pair   wrt: x w
#     shadows: x   defines: pairwise_fwd pairwise_rev
# source: ../call_recursion_on_array.py   8e2eaa951014f884
# generated: 5b87b143c58001c5   gen: 1.0.0
# kinds: x array(f; ?), w float
# result: float
# resolved: len -> builtins:len; pairwise ->
#     tests.programs.call_recursion_on_array:pairwise
# deps: tests.programs.call_recursion_on_array:pairwise=8e2eaa951014f884
# pin: no

def pairwise_fwd(x, w):
    """Value of pairwise and what pairwise_rev needs."""
    left = None
    middle = None
    right = None
    saved = None
    saved_1 = None
    if len(x) == 1:
        result = w * x[0] ** 2
    else:
        middle = len(x) // 2
        left, saved = pairwise_fwd(x[:middle], w)
        right, saved_1 = pairwise_fwd(x[middle:], w)
        result = left + right + 0.1 * left * right
    return result, (left, middle, right, saved, saved_1, w, x)


def pairwise_rev(saved, y_bar, x_bar):
    """Adjoint of pairwise: adds into x_bar, returns w_bar."""
    left, middle, right, saved, saved_1, w, x = saved
    # return result
    result_bar = y_bar
    if len(x) == 1:
        # result = w * x[0] ** 2
        w_bar = x[0] ** 2 * result_bar
        x_bar[0] += 2 * x[0] * w * result_bar
    else:
        # result = left + right + 0.1 * left * right
        left_bar = (1 + 0.1 * right) * result_bar
        right_bar = (1 + 0.1 * left) * result_bar
        # right = pairwise(x[middle:], w)
        w_bar = pairwise_rev(saved_1, right_bar, x_bar[middle:])
        # left = pairwise(x[:middle], w)
        w_bar += pairwise_rev(saved, left_bar, x_bar[:middle])
    return w_bar
