# autotangent-cache 1
# function: tests.programs.call_mutual_recursion:cosine   variant: pair   wrt: x
#     defines: cosine_fwd cosine_rev
# source: ../call_mutual_recursion.py   354f103fd026c3de
# generated: d09a0bf9401e6e90   gen: 1.0.0
# kinds: x float, depth int
# result: float
# resolved: sine -> tests.programs.call_mutual_recursion:sine
# deps: tests.programs.call_mutual_recursion:sine=f75451ce99bcb354
# pin: no

from autotangent.runtime import pair

sine_fwd, sine_rev = pair(sine, "x", "x float, depth int")


def cosine_fwd(x, depth):
    """Value of cosine and what cosine_rev needs."""
    s = None
    saved = None
    if depth == 0:
        result = 1 - x**2 / 2
    else:
        s, saved = sine_fwd(x / 2, depth - 1)
        result = 1 - 2 * s * s
    return result, (depth, s, saved, x)


def cosine_rev(saved, y_bar):
    """Adjoint of cosine: returns x_bar."""
    depth, s, saved, x = saved
    # return result
    result_bar = y_bar
    if depth == 0:
        # result = 1 - x ** 2 / 2
        x_bar = -x * result_bar
    else:
        # result = 1 - 2 * s * s
        s_bar = -4 * s * result_bar
        # s = sine(x / 2, depth - 1)
        x_bar = sine_rev(saved, s_bar) / 2
    return x_bar
