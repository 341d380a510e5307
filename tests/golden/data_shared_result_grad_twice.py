# autotangent-cache 1
# function: tests.programs.data_shared_result:twice   variant: shadow   wrt: a
#     defines: twice_fwd twice_rev
# source: ../data_shared_result.py   041c881d31d5a1d9
# generated: 1ff7017f8d07f3e9   gen: 1.0.0
# kinds: a float
# result: tuple(array(f; ?), array(f; ?))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def twice_fwd(a):
    """Value of twice and what twice_rev needs."""
    row = np.array([a, a])
    row_bar = np.zeros_like(row)
    t_1_bar = [row_bar, row_bar]
    t_1 = (row, row)
    return (t_1, t_1_bar), (row_bar,)


def twice_rev(saved):
    """Adjoint of twice: returns a_bar."""
    row_bar, = saved
    # row = np.array([a, a])
    row_1_bars = row_bar
    a_bar = row_1_bars[0] + row_1_bars[1]
    return a_bar
