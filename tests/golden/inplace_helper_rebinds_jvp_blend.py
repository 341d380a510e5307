# autotangent-cache 1
# function: tests.programs.inplace_helper_rebinds:blend   variant: tangent   wrt: p w
#     defines: blend_jvp
# source: ../inplace_helper_rebinds.py   2aa68920bc1e4c28
# generated: 96a2bdf09340e34e   gen: 1.0.0
# kinds: p float, w array(f; n)
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def blend_jvp(p, w, *, p_dot, w_dot):
    """Value and tangent of blend along (p_dot, w_dot)."""
    part = w
    part_dot = w_dot
    if p > 0.2:
        part = np.ones(3)
        part_dot = np.zeros_like(part)
    part_dot[0] = w[1] * p_dot + p * w_dot[1]
    part[0] = p * w[1]
    w_1 = 0.5 * w
    w_dot = (0.5 * w + w_1) * w_dot
    w = w_1 * w
    return w @ part, w_dot @ part + w @ part_dot
