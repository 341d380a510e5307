# autotangent-cache 1
# function: tests.programs.flow_inserted:cell   variant: pair   wrt: h W   shadows: h W
#     defines: cell_fwd cell_rev
# source: ../flow_inserted.py   7b81b4141e8ce247
# generated: 4dc0bd43e654ab91   gen: 1.0.0
# kinds: h array(f; n), W array(f; n n), limit float
# result: array(f; W.0)
# resolved: autotangent -> autotangent; autotangent.insert_grad_of ->
#     autotangent.runtime.surgery:insert_grad_of; np -> numpy
# deps:
# pin: no

import numpy as np


def cell_fwd(h, W, limit):
    """Value of cell and what cell_rev needs."""
    a = W @ h
    t_1 = np.tanh(a)
    return t_1, (W, h, limit, t_1)


def cell_rev(saved, y_bar, h_bar, W_bar):
    """Adjoint of cell: adds into h_bar, W_bar."""
    W, h, limit, t_1 = saved
    # return np.tanh(a)
    a_bar = (1 - t_1**2) * y_bar
    # with autotangent.insert_grad_of(a) as da:
    # the gradient of a long chain may grow
    norm = np.sqrt(np.sum(a_bar * a_bar))
    a_bar = a_bar * min(1.0, limit / norm)
    # a = W @ h
    W_bar += np.outer(a_bar, h)
    h_bar += W.T @ a_bar
