# autotangent-cache 1
# function: tests.programs.array_axis_parameter:log_sum_exp   variant: pair   wrt: z
#     shadows: z   defines: log_sum_exp_fwd log_sum_exp_rev
# source: ../array_axis_parameter.py   eb9555686ba31aa7
# generated: 2b28bb807bbf9c33   gen: 1.0.0
# kinds: z array(f; n n), axis int
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import quotient, share, spread, unbroadcast


def log_sum_exp_fwd(z, axis):
    """Value of log_sum_exp and what log_sum_exp_rev needs."""
    top = np.max(z, axis=axis)
    t_1 = np.expand_dims(top, axis)
    t_2 = np.exp(z - t_1)
    t_3 = np.sum(t_2, axis=axis)
    t_4 = np.log(t_3)
    return top + t_4, (axis, t_1, t_2, t_3, t_4, top, z)


def log_sum_exp_rev(saved, y_bar, z_bar):
    """Adjoint of log_sum_exp: adds into z_bar."""
    axis, t_1, t_2, t_3, t_4, top, z = saved
    # return top + np.log(np.sum(np.exp(z - np.expand_dims(top, axis)), axis=axis))
    t_5_bar = t_2 * spread(quotient(unbroadcast(y_bar, t_4), t_3), t_2, axis, False)
    z_bar += t_5_bar
    top_bar = (
        unbroadcast(y_bar, top) - np.reshape(unbroadcast(t_5_bar, t_1), np.shape(top))
    )
    # top = np.max(z, axis=axis)
    z_bar += share(z, top, axis=axis) * spread(top_bar, z, axis, False)
