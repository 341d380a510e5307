# autotangent-cache 1
# function: tests.programs.call_inside_argument:damped   variant: pair   wrt: a b
#     defines: damped_fwd damped_rev
# source: ../call_inside_argument.py   50c5b811a5845eb0
# generated: 726328a1425ee6e0   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def damped_fwd(a, b):
    """Value of damped and what damped_rev needs."""
    t_1 = math.sin(b)
    return a * t_1, (a, b, t_1)


def damped_rev(saved, y_bar):
    """Adjoint of damped: returns a_bar, b_bar."""
    a, b, t_1 = saved
    # return a * math.sin(b)
    a_bar = t_1 * y_bar
    b_bar = a * math.cos(b) * y_bar
    return a_bar, b_bar
