# autotangent-cache 1
# function: tests.programs.array_axis_parameter:softmax   variant: tangent   wrt: z
#     defines: softmax_jvp
# source: ../array_axis_parameter.py   7d2b51bd741e5222
# generated: 4eccfea3c25270f3   gen: 1.0.0
# kinds: z array(f; n n), axis int
# result: array(f; z.0 z.1)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import share


def softmax_jvp(z, axis=-1, *, z_dot):
    """Value and tangent of softmax along z_dot."""
    z_1 = np.max(z, axis=axis, keepdims=True)
    z_dot = (
        z_dot
        - np.sum(
            share(z, z_1, axis=axis, keepdims=True) * z_dot, axis=axis, keepdims=True
        )
    )
    z = z - z_1
    e = np.exp(z)
    e_dot = e * z_dot
    t_1 = e.sum(axis=axis, keepdims=True)
    t_2 = e / t_1
    return t_2, (e_dot - t_2 * e_dot.sum(axis=axis, keepdims=True)) / t_1
