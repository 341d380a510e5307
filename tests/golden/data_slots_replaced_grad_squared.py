# autotangent-cache 1
# function: tests.programs.data_slots_replaced:squared   variant: pair   wrt: x
#     shadows: x   defines: squared_fwd squared_rev
# source: ../data_slots_replaced.py   09384e26ffe22457
# generated: 7b1b24adfae8e962   gen: 1.0.0
# kinds: x array(f; n)
# result: array(f; 3)
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def squared_fwd(x):
    """Value of squared and what squared_rev needs."""
    out = np.zeros(3)
    for i in range(3):
        out[i] = x[i] ** 2
    return out, (x,)


def squared_rev(saved, y_bar, x_bar):
    """Adjoint of squared: adds into x_bar."""
    x, = saved
    # return out
    out_bar = y_bar
    out_bar = out_bar.copy()
    for i in range(2, -1, -1):
        # out[i] = x[i] ** 2
        x_bar[i] += 2 * x[i] * out_bar[i]
