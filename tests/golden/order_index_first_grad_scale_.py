# autotangent-cache 1
# function: tests.programs.order_index_first:scale   variant: pair   wrt: p w q
#     shadows: w   defines: scale_fwd scale_rev
# source: ../order_index_first.py   30e2a4af7206913f
# generated: e3e8d2e312135526   gen: 1.0.0
# kinds: p float, w array(f; n), q float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math

from autotangent.runtime import unbroadcast


def scale_fwd(p, w, q):
    """Value of scale and what scale_rev needs."""
    w_1 = math.sin(q)
    w_2 = w_1 * w[1::2]
    w_3 = w[::2].copy()
    w[::2] = w_2
    return math.cos(p), (p, q, w, w_1, w_2, w_3)


def scale_rev(saved, y_bar, w_bar):
    """Adjoint of scale: adds into w_bar, returns p_bar, q_bar."""
    p, q, w, w_1, w_2, w_3 = saved
    # return math.cos(p)
    p_bar = -math.sin(p) * y_bar
    w[::2] = w_3
    # w[::2] = math.sin(q) * w[1::2]
    w_4_bar = w_bar[::2].copy()
    w_bar[::2] = 0.0
    w_2_bar = unbroadcast(w_4_bar, w_2).copy()
    q_bar = math.cos(q) * (w[1::2] @ w_2_bar)
    w_bar[1::2] += w_1 * w_2_bar
    return p_bar, q_bar
