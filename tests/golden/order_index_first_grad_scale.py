# autotangent-cache 1
# function: tests.programs.order_index_first:scale   variant: pair   wrt: p w   shadows:
#     w   defines: scale_fwd scale_rev
# source: ../order_index_first.py   30e2a4af7206913f
# generated: 32baca91b5323b8b   gen: 1.0.0
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
    w[::2] = w_2
    return math.cos(p), (p, w_1, w_2)


def scale_rev(saved, y_bar, w_bar):
    """Adjoint of scale: adds into w_bar, returns p_bar."""
    p, w_1, w_2 = saved
    # return math.cos(p)
    p_bar = -math.sin(p) * y_bar
    # w[::2] = math.sin(q) * w[1::2]
    w_3_bar = w_bar[::2].copy()
    w_bar[::2] = 0.0
    w_bar[1::2] += w_1 * unbroadcast(w_3_bar, w_2)
    return p_bar
