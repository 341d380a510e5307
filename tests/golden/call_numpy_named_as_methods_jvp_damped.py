# autotangent-cache 1
# function: tests.programs.call_numpy_named_as_methods:damped   variant: tangent   wrt:
#     a b   defines: damped_jvp
# source: ../call_numpy_named_as_methods.py   f4f734308343f581
# generated: 6d695847b8f9bcac   gen: 1.0.0
# kinds: a array(f; n), b array(f; n)
# result: array(f; a.0)
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def damped_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of damped along (a_dot, b_dot)."""
    for i in range(3):
        a_dot[i] = 0.5 * a_dot[i] + np.cos(b[i]) * b_dot[i]
        a[i] = a[i] * 0.5 + np.sin(b[i])
    return a, a_dot
