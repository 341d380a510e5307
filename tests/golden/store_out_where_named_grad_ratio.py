# autotangent-cache 1
# function: tests.programs.store_out_where_named:ratio   variant: pair   wrt: a b
#     shadows: a b   defines: ratio_fwd ratio_rev
# source: ../store_out_where_named.py   ad79564c4a47494a
# generated: 316c5a2934edd239   gen: 1.0.0
# kinds: a array(f; n), b array(f; n)
# result: array(f; a.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def ratio_fwd(a, b):
    """Value of ratio and what ratio_rev needs."""
    t_1 = np.zeros_like(a)
    t_2 = np.abs(b) > 1e-09
    t_1_1 = b[t_2]
    t_1_2 = np.divide(a[t_2], t_1_1)
    t_1[t_2] = t_1_2
    return t_1, (t_1_1, t_1_2, t_2)


def ratio_rev(saved, y_bar, a_bar, b_bar):
    """Adjoint of ratio: adds into a_bar, b_bar."""
    t_1_1, t_1_2, t_2 = saved
    # return t_1
    t_1_bar = y_bar
    # t_1[t_2] = np.divide(a[t_2], b[t_2])
    t_1_bar = t_1_bar.copy()
    t_1_3_bar = t_1_bar[t_2]
    t_1_3_bar = t_1_3_bar / t_1_1
    a_bar[t_2] += t_1_3_bar
    b_bar[t_2] -= t_1_2 * t_1_3_bar
