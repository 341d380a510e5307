# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:walked   variant: tangent   wrt: node
#     defines: walked_jvp
# source: ../call_tuples_of_tuples.py   afc84179e0d3591e
# generated: 52e3a271f3c893cc   gen: 1.0.0
# kinds: node tuple(optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float,
#     optional(around(0))))))
# result: float
# resolved: math -> math; walked -> tests.programs.call_tuples_of_tuples:walked
# deps: tests.programs.call_tuples_of_tuples:walked=afc84179e0d3591e
# pin: no

import math

from autotangent.runtime import tangent

walked_1_jvp = tangent(
    walked,
    "node",
    "node optional(tuple(optional(endless(tuple(optional(around(0)), float, optional(around(0))))), float, optional(endless(tuple(optional(around(0)), float, optional(around(0)))))))",
)


def walked_jvp(node, *, node_dot):
    """Value and tangent of walked along node_dot."""
    left_dot, x_dot, right_dot = node_dot
    left, x, right = node
    result_1, result_1_dot = walked_1_jvp(left, node_dot=left_dot)
    result_2 = math.cos(x)
    result_3, result_3_dot = walked_1_jvp(right, node_dot=right_dot)
    result = result_1 * result_2 + result_3
    result_dot = result_2 * result_1_dot + result_3_dot - result_1 * math.sin(x) * x_dot
    return result, result_dot
