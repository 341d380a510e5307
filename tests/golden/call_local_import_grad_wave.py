# autotangent-cache 1
# function: tests.programs.call_local_import:wave   variant: pair   wrt: t   defines:
#     wave_fwd wave_rev
# source: ../call_local_import.py   37cfb2f9f612e9d8
# generated: 544b15e6c7f82efb   gen: 1.0.0
# kinds: t float
# result: float
# resolved:
# deps:
# pin: no

import math
from math import cos as c
from math import pi, sin


def wave_fwd(t):
    """Value of wave and what wave_rev needs."""
    return sin(pi * t) + c(t), (t,)


def wave_rev(saved, y_bar):
    """Adjoint of wave: returns t_bar."""
    t, = saved
    # return sin(pi * t) + c(t)
    t_bar = (pi * math.cos(pi * t) - math.sin(t)) * y_bar
    return t_bar
