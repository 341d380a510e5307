# autotangent-cache 1
# function: tests.programs.inplace_helper_rebinds:blend   variant: shadow   wrt: p w
#     shadows: w   defines: blend_fwd blend_rev
# source: ../inplace_helper_rebinds.py   2aa68920bc1e4c28
# generated: e9812c586513f069   gen: 1.0.0
# kinds: p float, w array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def blend_fwd(p, w, *, w_bar):
    """Value of blend and what blend_rev needs."""
    w_shadow = w_bar
    part_bar = w_shadow
    part = w
    if p > 0.2:
        part = np.ones(3)
        part_bar = np.zeros_like(part)
    part_1 = part[0]
    part[0] = p * w[1]
    w_1 = w
    w_2 = 0.5 * w
    w = w_2 * w
    return w @ part, (p, part, part_1, part_bar, w, w_1, w_2, w_shadow)


def blend_rev(saved, y_bar):
    """Adjoint of blend: adds into w_shadow, returns p_bar."""
    p, part, part_1, part_bar, w, w_1, w_2, w_shadow = saved
    # return w @ part
    w_bar = y_bar * part
    part_bar += y_bar * w
    # w = 0.5 * w * w
    w_3_bar = w_bar
    w_shadow += (0.5 * w_1 + w_2) * w_3_bar
    part[0] = part_1
    # part[0] = p * w[1]
    part_2_bar = part_bar[0]
    part_bar[0] = 0.0
    p_bar = w_1[1] * part_2_bar
    w_shadow[1] += p * part_2_bar
    return p_bar
