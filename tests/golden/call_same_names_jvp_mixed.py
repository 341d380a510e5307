# autotangent-cache 1
# function: tests.programs.call_same_names:mixed   variant: tangent   wrt: a b
#     defines: mixed_jvp
# source: ../call_same_names.py   bc274487b9c8736a
# generated: 627cc1077106ea49   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def mixed_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of mixed along (a_dot, b_dot)."""
    t_1 = np.sin(b)
    return a * t_1, t_1 * a_dot + a * np.cos(b) * b_dot
