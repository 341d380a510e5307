# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:tree   variant: tangent   wrt: x
#     defines: tree_jvp
# source: ../call_tuples_of_tuples.py   bbe8af71c649ba99
# generated: eb685e4bf1a16c2d   gen: 1.0.0
# kinds: x float, n int
# result: tuple(optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))))
# resolved: tree -> tests.programs.call_tuples_of_tuples:tree
# deps: tests.programs.call_tuples_of_tuples:tree=bbe8af71c649ba99
# pin: no

from autotangent.runtime import zeros


def tree_jvp(x, n, *, x_dot):
    """Value and tangent of tree along x_dot."""
    if n == 0:
        result = (None, x, None)
        result_dot = (zeros(None), x_dot, zeros(None))
    else:
        result_1, result_1_dot = tree_jvp(0.5 * x, n - 1, x_dot=0.5 * x_dot)
        result_2, result_2_dot = tree_jvp(1.5 * x, n - 1, x_dot=1.5 * x_dot)
        result = (result_1, x, result_2)
        result_dot = (result_1_dot, x_dot, result_2_dot)
    return result, result_dot
