# autotangent-cache 1
# function: tests.programs.alias_numbers_beside_views:parts   variant: shadow   wrt: w
#     angle   shadows: w   defines: parts_fwd parts_rev
# source: ../alias_numbers_beside_views.py   9b515c7573507d16
# generated: 7c64e5accddf5371   gen: 1.0.0
# kinds: w array(f; ?), angle float
# result: tuple(tuple(float, array(i; 2)), array(f; max(0,?w.0-1)))
# resolved: math -> math; np -> numpy
# deps:
# pin: no

import math

import numpy as np
from autotangent.runtime import shadows


def parts_fwd(w, angle, *, w_bar):
    """Value of parts and what parts_rev needs."""
    w[0] = math.sin(angle)
    t_1 = np.arange(2)
    t_1_bar = shadows(t_1)
    found_bar = [0.0, t_1_bar]
    found = (math.sin(angle), t_1)
    t_2_bar = [found_bar, w_bar[1:]]
    t_2 = (found, w[1:])
    return (t_2, t_2_bar), (angle, found_bar, w_bar)


def parts_rev(saved):
    """Adjoint of parts: adds into w_bar, returns angle_bar."""
    angle, found_bar, w_bar = saved
    # found = (math.sin(angle), np.arange(2))
    angle_bar = math.cos(angle) * found_bar[0]
    # w[0] = math.sin(angle)
    angle_bar += math.cos(angle) * w_bar[0]
    w_bar[0] = 0.0
    return angle_bar
