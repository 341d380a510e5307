# autotangent-cache 1
# function: tests.programs.array_axis_parameter:softmax   variant: pair   wrt: z
#     shadows: z   defines: softmax_fwd softmax_rev
# source: ../array_axis_parameter.py   7d2b51bd741e5222
# generated: 12ab098d29c40559   gen: 1.0.0
# kinds: z array(f; n), axis int
# result: array(f; z.0)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import share, spread, unbroadcast


def softmax_fwd(z, axis=-1):
    """Value of softmax and what softmax_rev needs."""
    z_2 = z
    z_1 = np.max(z, axis=axis, keepdims=True)
    z = z - z_1
    e = np.exp(z)
    t_1 = e.sum(axis=axis, keepdims=True)
    t_3 = e / t_1
    return t_3, (axis, e, t_1, t_3, z_1, z_2)


def softmax_rev(saved, y_bar, z_bar_1):
    """Adjoint of softmax: adds into z_bar_1."""
    axis, e, t_1, t_3, z_1, z_2 = saved
    # return e / e.sum(axis=axis, keepdims=True)
    t_2_bar = y_bar / t_1
    e_bar = t_2_bar - spread(unbroadcast(t_3 * t_2_bar, t_1), e, axis, True)
    # e = np.exp(z)
    z_bar = e * e_bar
    # z = z - np.max(z, axis=axis, keepdims=True)
    z_bar = (
        z_bar
        - (
            share(z_2, z_1, axis=axis, keepdims=True)
            * spread(unbroadcast(z_bar, z_1), z_2, axis, True)
        )
    )
    z_bar_1 += z_bar
