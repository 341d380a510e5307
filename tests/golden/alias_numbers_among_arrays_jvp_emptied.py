# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:emptied   variant: tangent   wrt:
#     x w   defines: emptied_jvp
# source: ../alias_numbers_among_arrays.py   3bc0d5cf12d80f56
# generated: 2dcf44829a36682d   gen: 1.0.0
# kinds: x array(f; n), w float
# result: float
# resolved: float -> builtins:float; np -> numpy
# deps:
# pin: no

import numpy as np


def emptied_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of emptied along (x_dot, w_dot)."""
    stack = [x * 1.0, w]
    stack_dot = [x_dot.copy(), w_dot]
    stack_dot[0][0] = w_dot
    stack[0][0] = w
    total = 0.0
    total_dot = 0.0
    trips = 0
    while stack:
        trips = trips + 1
        t_1_dot = stack_dot.pop()
        t_1 = stack.pop()
        total_dot = w * total_dot + total * w_dot + float(np.sum(t_1_dot))
        total = total * w + float(np.sum(t_1))
    return total, total_dot
