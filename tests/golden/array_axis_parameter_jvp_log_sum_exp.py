# autotangent-cache 1
# function: tests.programs.array_axis_parameter:log_sum_exp   variant: tangent   wrt: z
#     defines: log_sum_exp_jvp
# source: ../array_axis_parameter.py   eb9555686ba31aa7
# generated: 5ee30824966ff55a   gen: 1.0.0
# kinds: z array(f; n), axis int
# result: float
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
    return (
        top + np.log(t_2),
        (
            top_dot
            + quotient(
                np.sum(t_1 * (z_dot - np.expand_dims(top_dot, axis)), axis=axis), t_2
            )
        ),
    )
