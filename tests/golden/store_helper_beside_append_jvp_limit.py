# autotangent-cache 1
# function: tests.programs.store_helper_beside_append:limit   variant: tangent   wrt: p
#     w   defines: limit_jvp
# source: ../store_helper_beside_append.py   82ad0a80924d94d8
# generated: d0b80364bcf4df8f   gen: 1.0.0
# kinds: p float, w array(f; n)
# result: float
# resolved: math -> math
# deps:
# pin: no

import math


def limit_jvp(p, w, *, p_dot, w_dot):
    """Value and tangent of limit along (p_dot, w_dot)."""
    w_1 = math.sin(w[0])
    w_dot[2] = w_1 * p_dot + p * math.cos(w[0]) * w_dot[0]
    w[2] = p * w_1
    t_1 = 0.5 if w[1] < 0 else 1.5
    return t_1, 0.0
