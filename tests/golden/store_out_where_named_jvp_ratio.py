# autotangent-cache 1
# function: tests.programs.store_out_where_named:ratio   variant: tangent   wrt: a b
#     defines: ratio_jvp
# source: ../store_out_where_named.py   ad79564c4a47494a
# generated: 4b38eee256751aab   gen: 1.0.0
# kinds: a array(f; n), b array(f; n)
# result: array(f; a.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def ratio_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of ratio along (a_dot, b_dot)."""
    t_1 = np.zeros_like(a)
    t_1_dot = np.zeros_like(a)
    t_2 = np.abs(b) > 1e-09
    t_1_1 = b[t_2]
    t_1_2 = np.divide(a[t_2], t_1_1)
    t_1_dot[t_2] = (a_dot[t_2] - t_1_2 * b_dot[t_2]) / t_1_1
    t_1[t_2] = t_1_2
    return t_1, t_1_dot
