# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:walked   variant: shadow   wrt: node
#     shadows: node   defines: walked_fwd walked_rev
# source: ../call_tuples_of_tuples.py   afc84179e0d3591e
# generated: a15140cb70506d13   gen: 1.0.0
# kinds: node optional(tuple(optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float,
#     optional(around(0)))))))
# result: float
# resolved: math -> math; walked -> tests.programs.call_tuples_of_tuples:walked
# deps: tests.programs.call_tuples_of_tuples:walked=afc84179e0d3591e
# pin: no

import math

from autotangent.runtime import shadowed_pair

walked_1_fwd, walked_1_rev = shadowed_pair(
    walked,
    "node",
    "node optional(tuple(optional(endless(tuple(optional(around(0)), float, optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float, optional(around(0)))))))",
)


def walked_fwd(node, *, node_bar):
    """Value of walked and what walked_rev needs."""
    result_1 = None
    saved = None
    saved_1 = None
    t_1 = None
    x = None
    if node is None:
        result = 1.0
    else:
        left_bar, _, right_bar = node_bar
        left, x, right = node
        t_1, saved = walked_1_fwd(left, node_bar=left_bar)
        t_2, saved_1 = walked_1_fwd(right, node_bar=right_bar)
        result_1 = math.cos(x)
        result = t_1 * result_1 + t_2
    return result, (node, node_bar, result_1, saved, saved_1, t_1, x)


def walked_rev(saved, y_bar):
    """Adjoint of walked: adds into node_bar."""
    node, node_bar, result_1, saved, saved_1, t_1, x = saved
    # return result
    result_bar = y_bar
    if node is not None:
        # result = t_1 * math.cos(x) + t_2
        t_1_bar = result_1 * result_bar
        x_bar = -t_1 * math.sin(x) * result_bar
        t_2_bar = result_bar
        # t_2 = walked(right, node_bar=right_bar)
        walked_1_rev(saved_1, t_2_bar)
        # t_1 = walked(left, node_bar=left_bar)
        walked_1_rev(saved, t_1_bar)
        # left, x, right = node
        node_bar[1] += x_bar
