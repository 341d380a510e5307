# autotangent-cache 1
# function: tests.programs.order_index_first:scale   variant: tangent   wrt: p w q
#     defines: scale_jvp
# source: ../order_index_first.py   30e2a4af7206913f
# generated: a05adeb3d55f07e1   gen: 1.0.0
# kinds: p float, w array(f; n), q float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def scale_jvp(p, w, q, *, p_dot, w_dot, q_dot):
    """Value and tangent of scale along (p_dot, w_dot, q_dot)."""
    w_1 = math.sin(q)
    w_dot[::2] = math.cos(q) * q_dot * w[1::2] + w_1 * w_dot[1::2]
    w[::2] = w_1 * w[1::2]
    return math.cos(p), -math.sin(p) * p_dot
