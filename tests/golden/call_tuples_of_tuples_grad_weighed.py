# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:weighed   variant: shadow   wrt: node
#     shadows: node   defines: weighed_fwd weighed_rev
# source: ../call_tuples_of_tuples.py   8f0487438335f46d
# generated: c527d6fc2d96bd38   gen: 1.0.0
# kinds: node optional(tuple(optional(endless(tuple(optional(around(0)), array(f; ?)))),
#     array(f; ?)))
# result: float
# resolved: np -> numpy; weighed -> tests.programs.call_tuples_of_tuples:weighed
# deps: tests.programs.call_tuples_of_tuples:weighed=8f0487438335f46d
# pin: no

import numpy as np
from autotangent.runtime import shadowed_pair

weighed_1_fwd, weighed_1_rev = shadowed_pair(
    weighed,
    "node",
    "node optional(tuple(optional(endless(tuple(optional(around(0)), array(f; ?)))), array(f; ?)))",
)


def weighed_fwd(node, *, node_bar):
    """Value of weighed and what weighed_rev needs."""
    saved = None
    t_1 = None
    rest_bar, v_bar = node_bar
    rest, v = node
    if rest is None:
        result = np.sum(v)
    else:
        t_1, saved = weighed_1_fwd(rest, node_bar=rest_bar)
        result = t_1 * v[0] + np.sum(v)
    return result, (rest, saved, t_1, v, v_bar)


def weighed_rev(saved, y_bar):
    """Adjoint of weighed: adds into node_bar."""
    rest, saved, t_1, v, v_bar = saved
    # return result
    result_bar = y_bar
    if rest is None:
        # result = np.sum(v)
        v_bar += result_bar
    else:
        # result = t_1 * v[0] + np.sum(v)
        t_1_bar = v[0] * result_bar
        v_bar[0] += t_1 * result_bar
        v_bar += result_bar
        # t_1 = weighed(rest, node_bar=rest_bar)
        weighed_1_rev(saved, t_1_bar)
