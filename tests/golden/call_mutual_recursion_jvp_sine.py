# autotangent-cache 1
# function: tests.programs.call_mutual_recursion:sine   variant: tangent   wrt: x
#     defines: sine_jvp
# source: ../call_mutual_recursion.py   f75451ce99bcb354
# generated: d8c6eb0f7318da1c   gen: 1.0.0
# kinds: x float, depth int
# result: float
# resolved: cosine -> tests.programs.call_mutual_recursion:cosine; sine ->
#     tests.programs.call_mutual_recursion:sine
# deps: tests.programs.call_mutual_recursion:cosine=354f103fd026c3de,
#     tests.programs.call_mutual_recursion:sine=f75451ce99bcb354
# pin: no

from autotangent.runtime import tangent

cosine_jvp = tangent(cosine, "x", "x float, depth int")


def sine_jvp(x, depth, *, x_dot):
    """Value and tangent of sine along x_dot."""
    if depth == 0:
        result = x - x ** 3 / 6
        result_dot = (1 - x**2 / 2) * x_dot
    else:
        result_1, result_1_dot = sine_jvp(x / 2, depth - 1, x_dot=x_dot / 2)
        result_2 = 2 * result_1
        result_3, result_3_dot = cosine_jvp(x / 2, depth - 1, x_dot=x_dot / 2)
        result = result_2 * result_3
        result_dot = 2 * result_3 * result_1_dot + result_2 * result_3_dot
    return result, result_dot
