# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:weighed   variant: tangent   wrt: node
#     defines: weighed_jvp
# source: ../call_tuples_of_tuples.py   8f0487438335f46d
# generated: b2034eb13e7069ca   gen: 1.0.0
# kinds: node optional(tuple(optional(endless(tuple(optional(around(0)), array(f; ?)))),
#     array(f; ?)))
# result: float
# resolved: np -> numpy; weighed -> tests.programs.call_tuples_of_tuples:weighed
# deps: tests.programs.call_tuples_of_tuples:weighed=8f0487438335f46d
# pin: no

import numpy as np


def weighed_jvp(node, *, node_dot):
    """Value and tangent of weighed along node_dot."""
    rest_dot, v_dot = node_dot
    rest, v = node
    if rest is None:
        result = np.sum(v)
        result_dot = np.sum(v_dot)
    else:
        result_1, result_1_dot = weighed_jvp(rest, node_dot=rest_dot)
        result = result_1 * v[0] + np.sum(v)
        result_dot = v[0] * result_1_dot + result_1 * v_dot[0] + np.sum(v_dot)
    return result, result_dot
