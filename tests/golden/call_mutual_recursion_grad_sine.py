# autotangent-cache 1
# function: tests.programs.call_mutual_recursion:sine   variant: pair   wrt: x
#     defines: sine_fwd sine_rev
# source: ../call_mutual_recursion.py   f75451ce99bcb354
# generated: 3ab85d0a51aa19e3   gen: 1.0.0
# kinds: x float, depth int
# result: float
# resolved: cosine -> tests.programs.call_mutual_recursion:cosine; sine ->
#     tests.programs.call_mutual_recursion:sine
# deps: tests.programs.call_mutual_recursion:cosine=354f103fd026c3de,
#     tests.programs.call_mutual_recursion:sine=f75451ce99bcb354
# pin: no

from autotangent.runtime import pair

cosine_fwd, cosine_rev = pair(cosine, "x", "x float, depth int")


def sine_fwd(x, depth):
    """Value of sine and what sine_rev needs."""
    result_2 = None
    result_3 = None
    saved = None
    saved_1 = None
    if depth == 0:
        result = x - x**3 / 6
    else:
        result_1, saved = sine_fwd(x / 2, depth - 1)
        result_2 = 2 * result_1
        result_3, saved_1 = cosine_fwd(x / 2, depth - 1)
        result = result_2 * result_3
    return result, (depth, result_2, result_3, saved, saved_1, x)


def sine_rev(saved, y_bar):
    """Adjoint of sine: returns x_bar."""
    depth, result_2, result_3, saved, saved_1, x = saved
    # return result
    result_bar = y_bar
    if depth == 0:
        # result = x - x ** 3 / 6
        x_bar = (1 - x**2 / 2) * result_bar
    else:
        # result = 2 * sine(x / 2, depth - 1) * cosine(x / 2, depth - 1)
        x_bar = (
            sine_rev(saved, 2 * result_3 * result_bar) / 2
            + cosine_rev(saved_1, result_2 * result_bar) / 2
        )
    return x_bar
