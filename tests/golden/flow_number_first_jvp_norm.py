# autotangent-cache 1
# function: tests.programs.flow_number_first:norm   variant: tangent   wrt: s g
#     defines: norm_jvp
# source: ../flow_number_first.py   9ff35529031ae379
# generated: 1ca1347142712ec8   gen: 1.0.0
# kinds: s array(f; ...), g float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def norm_jvp(s, g, *, s_dot, g_dot):
    """Value and tangent of norm along (s_dot, g_dot)."""
    t = s * g
    t_dot = g * s_dot + g_dot * s
    t_1 = np.sum(t * t)
    return t_1 * g, g * np.sum(2 * t * t_dot) + t_1 * g_dot
