# autotangent-cache 1
# function: tests.programs.call_mutual_recursion:cosine   variant: tangent   wrt: x
#     defines: cosine_jvp
# source: ../call_mutual_recursion.py   354f103fd026c3de
# generated: 4d74488b57e4b1f2   gen: 1.0.0
# kinds: x float, depth int
# result: float
# resolved: sine -> tests.programs.call_mutual_recursion:sine
# deps: tests.programs.call_mutual_recursion:sine=f75451ce99bcb354
# pin: no

from autotangent.runtime import tangent

sine_jvp = tangent(sine, "x", "x float, depth int")


def cosine_jvp(x, depth, *, x_dot):
    """Value and tangent of cosine along x_dot."""
    if depth == 0:
        result = 1 - x ** 2 / 2
        result_dot = -x * x_dot
    else:
        s_1, s_1_dot = sine_jvp(x / 2, depth - 1, x_dot=x_dot / 2)
        s = s_1
        s_dot = s_1_dot
        result = 1 - 2 * s * s
        result_dot = -4 * s * s_dot
    return result, result_dot
