# autotangent-cache 1
# function: tests.programs.inplace_helper_rebinds:grow   variant: shadow   wrt: p w
#     shadows: w   defines: grow_fwd grow_rev
# source: ../inplace_helper_rebinds.py   55decdf234034a82
# generated: 5eee9d764f805461   gen: 1.0.0
# kinds: p float, w array(f; n)
# result: float
# resolved: math -> math; np -> numpy
# deps:
# pin: no

import math

import numpy as np
from autotangent.runtime import unbroadcast


def grow_fwd(p, w, *, w_bar):
    """Value of grow and what grow_rev needs."""
    w_shadow = w_bar
    part = None
    part_bar = None
    w_1 = None
    w_2 = None
    w_3 = None
    w_4 = None
    if p > 0.4:
        w += math.sin(p)
        part_bar = w_shadow
        part = w
    else:
        w_1 = w > 1.25
        w_2 = w > 1.25
        w_3 = w[w_2]
        w_4 = w_3 * p
        w[w_1] = w_4
        part = 2 * w
        part_bar = np.zeros_like(part)
    w_5 = w
    w = 0.5 * (w * part)
    return np.sum(w), (p, part, part_bar, w_1, w_2, w_3, w_4, w_5, w_shadow)


def grow_rev(saved, y_bar):
    """Adjoint of grow: adds into w_shadow, returns p_bar."""
    p, part, part_bar, w_1, w_2, w_3, w_4, w_5, w_shadow = saved
    # return np.sum(w)
    w_bar = np.full_like(w_shadow, y_bar)
    # w = 0.5 * (w * part)
    w_6_bar = w_bar
    w_7_bar = 0.5 * w_6_bar
    w_shadow += part * w_7_bar
    part_bar += w_5 * w_7_bar
    if p > 0.4:
        # w += math.sin(p)
        p_bar = math.cos(p) * np.sum(w_shadow)
    else:
        # part = 2 * w
        w_shadow += 2 * part_bar
        # w[w > 1.25] *= p
        w_8_bar = w_shadow[w_1]
        w_shadow[w_1] = 0.0
        w_4_bar = unbroadcast(w_8_bar, w_4).copy()
        w_shadow[w_2] += p * w_4_bar
        p_bar = w_3 @ w_4_bar
    return p_bar
