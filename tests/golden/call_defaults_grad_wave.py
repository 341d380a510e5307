# autotangent-cache 1
# function: tests.programs.call_defaults:wave   variant: pair   wrt: t   defines:
#     wave_fwd wave_rev
# source: ../call_defaults.py   f8ffa46b1dd8cc73
# generated: 26f2d8f51fc90493   gen: 1.0.0
# kinds: t float, frequency float, phase float, damping float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def wave_fwd(t, frequency=2.0, *, phase=0.5, damping=0.1):
    """Value of wave and what wave_rev needs."""
    t_1 = math.exp(-damping * t)
    t_2 = math.cos(frequency * t + phase)
    return t_1 * t_2, (damping, frequency, phase, t, t_1, t_2)


def wave_rev(saved, y_bar):
    """Adjoint of wave: returns t_bar."""
    damping, frequency, phase, t, t_1, t_2 = saved
    # return math.exp(-damping * t) * math.cos(frequency * t + phase)
    t_bar = (
        -damping * t_1 * t_2 - frequency * t_1 * math.sin(frequency * t + phase)
    ) * y_bar
    return t_bar
