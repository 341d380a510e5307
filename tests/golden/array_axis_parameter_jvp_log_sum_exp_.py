# autotangent-cache 1
# function: tests.programs.array_axis_parameter:log_sum_exp   variant: tangent   wrt: z
#     defines: log_sum_exp_jvp
# source: ../array_axis_parameter.py   eb9555686ba31aa7
# generated: ef5bef2b9ae6bee1   gen: 1.0.0
# kinds: z array(f; n n), axis int
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import quotient, share


def log_sum_exp_jvp(z, axis, *, z_dot):
    """Value and tangent of log_sum_exp along z_dot."""
    top = np.max(z, axis=axis)
    top_dot = np.sum(share(z, top, axis=axis) * z_dot, axis=axis)
    t_1 = np.exp(z - np.expand_dims(top, axis))
    t_2 = np.sum(t_1, axis=axis)
    t_3 = top + np.log(t_2)
    return (
        t_3,
        np.broadcast_to(top_dot + quotient(np.sum(t_1 * (z_dot - np.expand_dims(top_dot, axis)), axis=axis), t_2), np.shape(t_3)).copy(),
    )
