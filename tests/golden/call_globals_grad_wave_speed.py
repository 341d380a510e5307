# autotangent-cache 1
# function: tests.programs.call_globals:wave_speed   variant: pair   wrt: k   defines:
#     wave_speed_fwd wave_speed_rev
# source: ../call_globals.py   12299b5a9d495d50
# generated: 94e003049422880b   gen: 1.0.0
# kinds: k float
# result: array(f; ?)
# resolved: GRAVITY is float; depth -> tests.programs.call_globals:depth; np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import quotient


def wave_speed_fwd(k):
    """Value of wave_speed and what wave_speed_rev needs."""
    t_1 = depth()
    t_2 = np.tanh(k * t_1)
    t_3 = np.sqrt(GRAVITY / k * t_2)
    return t_3, (k, t_1, t_2, t_3)


def wave_speed_rev(saved, y_bar):
    """Adjoint of wave_speed: returns k_bar."""
    k, t_1, t_2, t_3 = saved
    # return np.sqrt(GRAVITY / k * np.tanh(k * depth()))
    t_4_bar = quotient(y_bar, t_3) / 2
    k_bar = GRAVITY * (np.sum(t_1 * (1 - t_2**2) * t_4_bar) - t_2 @ t_4_bar / k) / k
    return k_bar
