# autotangent-cache 1
# function: tests.programs.array_lists_in_arithmetic:whitened   variant: pair   wrt:
#     readings scale   shadows: readings   defines: whitened_fwd whitened_rev
# source: ../array_lists_in_arithmetic.py   4f42918158d7a47d
# generated: 4991cb04d87d97c5   gen: 1.0.0
# kinds: readings list(float), scale float
# result: array(f; ?)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import add_into, count, quotient, spread, unbroadcast


def whitened_fwd(readings, scale):
    """Value of whitened and what whitened_rev needs."""
    centred_1 = np.mean(readings, keepdims=True)
    centred_2 = np.std(readings)
    centred = (np.array(readings) - centred_1) / centred_2
    t_1 = np.array([scale, 1.0, -1.0, 0.5])
    t_2 = centred * t_1
    return t_2, (centred, centred_1, centred_2, readings, t_1, t_2)


def whitened_rev(saved, y_bar, readings_bar):
    """Adjoint of whitened: adds into readings_bar, returns scale_bar."""
    centred, centred_1, centred_2, readings, t_1, t_2 = saved
    # return centred * [scale, 1.0, -1.0, 0.5]
    centred_bar = unbroadcast(np.broadcast_to(t_1 * y_bar, np.shape(t_2)), centred)
    t_3_bars = unbroadcast(np.broadcast_to(centred * y_bar, np.shape(t_2)), t_1)
    scale_bar = t_3_bars[0]
    # centred = (readings - np.mean(readings, keepdims=True)) / np.std(readings)
    centred_3_bar = centred_bar / centred_2
    add_into(readings_bar, centred_3_bar)
    add_into(
        readings_bar,
        (
            spread(-unbroadcast(centred_3_bar, centred_1), readings, None, True)
            / count(readings)
        ),
    )
    add_into(
        readings_bar,
        (
            quotient(
                readings - np.mean(readings, keepdims=True), spread(centred_2, readings)
            )
            * spread(-(centred @ centred_3_bar), readings, None, False)
            / count(readings)
        ),
    )
    return scale_bar
