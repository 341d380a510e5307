# autotangent-cache 1
# function: tests.programs.store_helper_beside_append:limit   variant: pair   wrt: p w
#     shadows: w   defines: limit_fwd limit_rev
# source: ../store_helper_beside_append.py   82ad0a80924d94d8
# generated: 171fa467d49da4bb   gen: 1.0.0
# kinds: p float, w array(f; n)
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def limit_fwd(p, w):
    """Value of limit and what limit_rev needs."""
    w_1 = math.sin(w[0])
    w[2] = p * w_1
    return 0.5 if w[1] < 0 else 1.5, (p, w, w_1)


def limit_rev(saved, w_bar):
    """Adjoint of limit: adds into w_bar, returns p_bar."""
    p, w, w_1 = saved
    # w[2] = p * math.sin(w[0])
    p_bar = w_1 * w_bar[2]
    w_bar[0] += p * math.cos(w[0]) * w_bar[2]
    w_bar[2] = 0.0
    return p_bar
