# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:walked   variant: tangent   wrt: node
#     defines: walked_jvp
# source: ../call_tuples_of_tuples.py   afc84179e0d3591e
# generated: 4d3fe6dfbaef021b   gen: 1.0.0
# kinds: node optional(tuple(optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float,
#     optional(around(0)))))))
# result: float
# resolved: math -> math; walked -> tests.programs.call_tuples_of_tuples:walked
# deps: tests.programs.call_tuples_of_tuples:walked=afc84179e0d3591e
# pin: no

import math


def walked_jvp(node, *, node_dot):
    """Value and tangent of walked along node_dot."""
    if node is None:
        result = 1.0
        result_dot = 0.0
    else:
        left_dot, x_dot, right_dot = node_dot
        left, x, right = node
        result_1, result_1_dot = walked_jvp(left, node_dot=left_dot)
        result_2 = math.cos(x)
        result_3, result_3_dot = walked_jvp(right, node_dot=right_dot)
        result = result_1 * result_2 + result_3
        result_dot = (
            result_2 * result_1_dot + result_3_dot - result_1 * math.sin(x) * x_dot
        )
    return result, result_dot
