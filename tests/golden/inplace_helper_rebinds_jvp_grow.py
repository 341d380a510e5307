# autotangent-cache 1
# function: tests.programs.inplace_helper_rebinds:grow   variant: tangent   wrt: p w
#     defines: grow_jvp
# source: ../inplace_helper_rebinds.py   55decdf234034a82
# generated: eb8429475b61d769   gen: 1.0.0
# kinds: p float, w array(f; n)
# result: float
# resolved: math -> math; np -> numpy
# deps:
# pin: no

import math

import numpy as np


def grow_jvp(p, w, *, p_dot, w_dot):
    """Value and tangent of grow along (p_dot, w_dot)."""
    if p > 0.4:
        w_dot += math.cos(p) * p_dot
        w += math.sin(p)
        part = w
        part_dot = w_dot
    else:
        w_1 = w > 1.25
        w_2 = w > 1.25
        w_3 = w[w_2]
        w_dot[w_1] = p * w_dot[w_2] + p_dot * w_3
        w[w_1] = w_3 * p
        part = 2 * w
        part_dot = 2 * w_dot
    w_dot = 0.5 * (part * w_dot + w * part_dot)
    w = 0.5 * (w * part)
    return np.sum(w), np.sum(w_dot)
