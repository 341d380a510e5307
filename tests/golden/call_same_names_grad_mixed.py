# autotangent-cache 1
# function: tests.programs.call_same_names:mixed   variant: pair   wrt: a b   defines:
#     mixed_fwd mixed_rev
# source: ../call_same_names.py   bc274487b9c8736a
# generated: e95852f89461fb5b   gen: 1.0.0
# kinds: a float, b float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def mixed_fwd(a, b):
    """Value of mixed and what mixed_rev needs."""
    t_1 = np.sin(b)
    return a * t_1, (a, b, t_1)


def mixed_rev(saved, y_bar):
    """Adjoint of mixed: returns a_bar, b_bar."""
    a, b, t_1 = saved
    # return a * np.sin(b)
    a_bar = t_1 * y_bar
    b_bar = a * np.cos(b) * y_bar
    return a_bar, b_bar
