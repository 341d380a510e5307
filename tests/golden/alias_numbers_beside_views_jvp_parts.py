# autotangent-cache 1
# function: tests.programs.alias_numbers_beside_views:parts   variant: tangent   wrt: w
#     angle   defines: parts_jvp
# source: ../alias_numbers_beside_views.py   9b515c7573507d16
# generated: 83e385e1b60ccd38   gen: 1.0.0
# kinds: w array(f; ?), angle float
# result: tuple(tuple(float, array(i; 2)), array(f; max(0,?w.0-1)))
# resolved: math -> math; np -> numpy
# deps:
# pin: no

import math

import numpy as np


def parts_jvp(w, angle, *, w_dot, angle_dot):
    """Value and tangent of parts along (w_dot, angle_dot)."""
    w_dot[0] = math.cos(angle) * angle_dot
    w[0] = math.sin(angle)
    found_1 = np.arange(2)
    found = (math.sin(angle), found_1)
    found_dot = (math.cos(angle) * angle_dot, np.zeros(found_1.shape))
    return (found, w[1:]), (found_dot, w_dot[1:])
