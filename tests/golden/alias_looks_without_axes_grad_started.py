# autotangent-cache 1
# function: tests.programs.alias_looks_without_axes:started   variant: shadow   wrt: v
#     defines: started_fwd started_rev
# source: ../alias_looks_without_axes.py   70cfdc949d97712d
# generated: bb89d9eb51baf572   gen: 1.0.0
# kinds: v float
# result: tuple(array(f;), array(f; ?))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def started_fwd(v):
    """Value of started and what started_rev needs."""
    t = np.array([v * v])
    t_bar = np.zeros_like(t)
    t[0] += v
    t_1_bar = np.reshape(t_bar, ())
    t_1 = np.reshape(t, ())
    t_2_bar = [t_1_bar, t_bar]
    t_2 = (t_1, t)
    return (t_2, t_2_bar), (t, t_1_bar, t_bar, v)


def started_rev(saved):
    """Adjoint of started: returns v_bar."""
    t, t_1_bar, t_bar, v = saved
    # t_2 = np.reshape(t, ())
    if not np.may_share_memory(t_1_bar, t_bar):
        t_bar += np.reshape(t_1_bar, np.shape(t))
    # t[0] += v
    v_bar = t_bar[0]
    # t = np.array([v * v])
    t_3_bars = t_bar
    v_bar += 2 * v * t_3_bars[0]
    return v_bar
