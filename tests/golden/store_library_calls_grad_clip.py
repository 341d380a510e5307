# autotangent-cache 1
# function: tests.programs.store_library_calls:clip   variant: pair   wrt: w low
#     shadows: w   defines: clip_fwd clip_rev
# source: ../store_library_calls.py   21fb6f1142ec0496
# generated: 872384b058ac4ae1   gen: 1.0.0
# kinds: w array(f; ?), low float
# result: any
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def clip_fwd(w, low):
    """Value of clip and what clip_rev needs."""
    t_1 = w < low
    w[t_1] = low
    return None, (t_1,)


def clip_rev(saved, w_bar):
    """Adjoint of clip: adds into w_bar, returns low_bar."""
    t_1, = saved
    # w[t_1] = low
    low_bar = np.sum(w_bar[t_1])
    w_bar[t_1] = 0.0
    return low_bar
