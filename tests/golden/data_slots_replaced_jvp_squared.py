# autotangent-cache 1
# function: tests.programs.data_slots_replaced:squared   variant: tangent   wrt: x
#     defines: squared_jvp
# source: ../data_slots_replaced.py   09384e26ffe22457
# generated: 21a3388ba17bcb3b   gen: 1.0.0
# kinds: x array(f; n)
# result: array(f; 3)
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def squared_jvp(x, *, x_dot):
    """Value and tangent of squared along x_dot."""
    out = np.zeros(3)
    out_dot = np.zeros_like(out)
    for i in range(3):
        out_dot[i] = 2 * x[i] * x_dot[i]
        out[i] = x[i] ** 2
    return out, out_dot
