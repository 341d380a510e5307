# autotangent-cache 1
# function: tests.programs.data_observed_symbols:log_softmax   variant: tangent   wrt: z
#     defines: log_softmax_jvp
# source: ../data_observed_symbols.py   dc5153fdd82c2b83
# generated: 478304605bb853b3   gen: 1.0.0
# kinds: z array(f; n), axis int
# result: array(f; z.0)
# resolved: logsumexp -> scipy.special._logsumexp:logsumexp
# deps:
# pin: no

import numpy as np
from autotangent.runtime import exp_parts


def log_softmax_jvp(z, axis=-1, *, z_dot):
    """Value and tangent of log_softmax along z_dot."""
    return (
        z - logsumexp(z, axis=axis, keepdims=True),
        z_dot - np.sum(exp_parts(z, axis=axis) * z_dot, axis=axis, keepdims=True),
    )
