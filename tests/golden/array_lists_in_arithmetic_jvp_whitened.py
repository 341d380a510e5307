# autotangent-cache 1
# function: tests.programs.array_lists_in_arithmetic:whitened   variant: tangent   wrt:
#     readings scale   defines: whitened_jvp
# source: ../array_lists_in_arithmetic.py   4f42918158d7a47d
# generated: 0f6fc6afef560b70   gen: 1.0.0
# kinds: readings list(float), scale float
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import count, quotient, spread


def whitened_jvp(readings, scale, *, readings_dot, scale_dot):
    """Value and tangent of whitened along (readings_dot, scale_dot)."""
    centred_1 = np.std(readings)
    centred = (np.array(readings) - np.mean(readings, keepdims=True)) / centred_1
    centred_dot = (
        np.array(readings_dot)
        - np.mean(readings_dot, keepdims=True)
        - (
            np.sum(
                (
                    quotient(
                        readings - np.mean(readings, keepdims=True),
                        spread(centred_1, readings),
                    )
                    * readings_dot
                ),
            )
            * centred
            / count(readings)
        )
    ) / centred_1
    t_1 = np.array([scale, 1.0, -1.0, 0.5])
    t_2 = centred * t_1
    return (
        t_2,
        np.broadcast_to(t_1 * centred_dot + centred * np.array([scale_dot, 0.0, 0.0, 0.0]), np.shape(t_2)).copy(),
    )
