# autotangent-cache 1
# function: tests.programs.alias_looks_at_several:softmax   variant: tangent   wrt: a
#     defines: softmax_jvp
# source: ../alias_looks_at_several.py   3e24403489bebba2
# generated: a521d20276d8bdf9   gen: 1.0.0
# kinds: a array(f; n n n)
# result: array(f; a.0 a.1 a.2)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import share


def softmax_jvp(a, *, a_dot):
    """Value and tangent of softmax along a_dot."""
    e_1 = a.max(axis=-1, keepdims=True)
    e = np.exp(a - e_1)
    e_dot = e * (
        a_dot
        - np.sum(share(a, e_1, axis=-1, keepdims=True) * a_dot, axis=-1, keepdims=True)
    )
    t_1 = e.sum(axis=-1, keepdims=True)
    t_2 = e / t_1
    return t_2, (e_dot - t_2 * e_dot.sum(axis=-1, keepdims=True)) / t_1
