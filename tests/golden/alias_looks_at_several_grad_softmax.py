# autotangent-cache 1
# function: tests.programs.alias_looks_at_several:softmax   variant: pair   wrt: a
#     shadows: a   defines: softmax_fwd softmax_rev
# source: ../alias_looks_at_several.py   3e24403489bebba2
# generated: 7f4cb55ecbef371b   gen: 1.0.0
# kinds: a array(f; n n n)
# result: array(f; a.0 a.1 a.2)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import share


def softmax_fwd(a):
    """Value of softmax and what softmax_rev needs."""
    e_1 = a.max(axis=-1, keepdims=True)
    e = np.exp(a - e_1)
    t_1 = e.sum(axis=-1, keepdims=True)
    t_2 = e / t_1
    return t_2, (a, e, e_1, t_1, t_2)


def softmax_rev(saved, y_bar, a_bar):
    """Adjoint of softmax: adds into a_bar."""
    a, e, e_1, t_1, t_2 = saved
    # return e / e.sum(axis=-1, keepdims=True)
    t_3_bar = y_bar / t_1
    e_bar = t_3_bar - np.sum(t_2 * t_3_bar, axis=2)[:, :, None]
    # e = np.exp(a - a.max(axis=-1, keepdims=True))
    e_2_bar = e * e_bar
    a_bar += (
        e_2_bar
        - share(a, e_1, axis=-1, keepdims=True) * e_2_bar.sum(axis=2)[:, :, None]
    )
