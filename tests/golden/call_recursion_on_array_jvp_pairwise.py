# autotangent-cache 1
# function: tests.programs.call_recursion_on_array:pairwise   variant: tangent   wrt: x
#     w   defines: pairwise_jvp
# source: ../call_recursion_on_array.py   8e2eaa951014f884
# generated: 63cec5ac1f47f376   gen: 1.0.0
# kinds: x array(f; ?), w float
# result: float
# resolved: len -> builtins:len; pairwise ->
#     tests.programs.call_recursion_on_array:pairwise
# deps: tests.programs.call_recursion_on_array:pairwise=8e2eaa951014f884
# pin: no

def pairwise_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of pairwise along (x_dot, w_dot)."""
    if len(x) == 1:
        result = w * x[0] ** 2
        result_dot = x[0] ** 2 * w_dot + 2 * w * x[0] * x_dot[0]
    else:
        middle = len(x) // 2
        left_1, left_1_dot = pairwise_jvp(
            x[:middle], w, x_dot=x_dot[:middle], w_dot=w_dot
        )
        left = left_1
        left_dot = left_1_dot
        right_1, right_1_dot = pairwise_jvp(
            x[middle:], w, x_dot=x_dot[middle:], w_dot=w_dot
        )
        right = right_1
        right_dot = right_1_dot
        result = left + right + 0.1 * left * right
        result_dot = (1 + 0.1 * right) * left_dot + (1 + 0.1 * left) * right_dot
    return result, result_dot
