# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:tree   variant: pair   wrt: x
#     defines: tree_fwd tree_rev
# source: ../call_tuples_of_tuples.py   bbe8af71c649ba99
# generated: d5636243b496dd08   gen: 1.0.0
# kinds: x float, n int
# result: tuple(optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))))
# resolved: tree -> tests.programs.call_tuples_of_tuples:tree
# deps: tests.programs.call_tuples_of_tuples:tree=bbe8af71c649ba99
# pin: no

from autotangent.runtime import add_into, shadows


def tree_fwd(x, n):
    """Value of tree and what tree_rev needs."""
    result_bar = None
    saved = None
    saved_1 = None
    t_1_bar = None
    t_2_bar = None
    if n == 0:
        result_bar = [None, 0.0, None]
        result = (None, x, None)
    else:
        t_1, saved = tree_fwd(0.5 * x, n - 1)
        t_1_bar = shadows(t_1)
        t_2, saved_1 = tree_fwd(1.5 * x, n - 1)
        t_2_bar = shadows(t_2)
        result_bar = [t_1_bar, 0.0, t_2_bar]
        result = (t_1, x, t_2)
    return result, (n, result_bar, saved, saved_1, t_1_bar, t_2_bar)


def tree_rev(saved, y_bar):
    """Adjoint of tree: returns x_bar."""
    n, result_bar, saved, saved_1, t_1_bar, t_2_bar = saved
    # return result
    add_into(result_bar, y_bar)
    if n == 0:
        # result = (None, x, None)
        x_bar = result_bar[1]
    else:
        # result = (t_1, x, t_2)
        x_bar = result_bar[1]
        # t_2 = tree(1.5 * x, n - 1)
        x_bar += 1.5 * tree_rev(saved_1, t_2_bar)
        # t_1 = tree(0.5 * x, n - 1)
        x_bar += 0.5 * tree_rev(saved, t_1_bar)
    return x_bar
