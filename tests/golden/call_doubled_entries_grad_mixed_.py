# autotangent-cache 1
# function: tests.programs.call_doubled_entries:mixed   variant: pair   wrt: x k
#     shadows: x   defines: mixed_fwd mixed_rev
# source: ../call_doubled_entries.py   7d149cbe948a3a56
# generated: ce722b0843be3f0e   gen: 1.0.0
# kinds: x array(f; n), k float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def mixed_fwd(x, k):
    """Value of mixed and what mixed_rev needs."""
    y = x * k
    return 0.3 * y[0] + 0.5 * np.sum(y[1:] ** 2), (k, x, y)


def mixed_rev(saved, y_bar, x_bar):
    """Adjoint of mixed: adds into x_bar, returns k_bar."""
    k, x, y = saved
    # return 0.3 * y[0] + 0.5 * np.sum(y[1:] ** 2)
    y_bar_ = np.zeros_like(y)
    y_bar_[0] = 0.3 * y_bar
    y_bar_[1:] += y_bar * y[1:]
    # y = x * k
    x_bar += k * y_bar_
    k_bar = x @ y_bar_
    return k_bar
