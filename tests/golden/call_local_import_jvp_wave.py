# autotangent-cache 1
# function: tests.programs.call_local_import:wave   variant: tangent   wrt: t   defines:
#     wave_jvp
# source: ../call_local_import.py   37cfb2f9f612e9d8
# generated: c12e3ff7914f571e   gen: 1.0.0
# kinds: t float
# result: float
# resolved:
# deps:
# pin: no

import math
from math import cos as c
from math import pi, sin


def wave_jvp(t, *, t_dot):
    """Value and tangent of wave along t_dot."""
    return sin(pi * t) + c(t), (pi * math.cos(pi * t) - math.sin(t)) * t_dot
