# autotangent-cache 1
# function: tests.programs.call_numpy_named_as_methods:damped   variant: shadow   wrt: a
#     b   shadows: a b   defines: damped_fwd damped_rev
# source: ../call_numpy_named_as_methods.py   f4f734308343f581
# generated: d93e9d227b428b52   gen: 1.0.0
# kinds: a array(f; n), b array(f; n)
# result: array(f; a.0)
# resolved: np -> numpy; range -> builtins:range
# deps:
# pin: no

import numpy as np


def damped_fwd(a, b, *, a_bar, b_bar):
    """Value of damped and what damped_rev needs."""
    a_1s = []
    for i in range(3):
        a_1 = a[i]
        a_1s.append(a_1)
        a[i] = a[i] * 0.5 + np.sin(b[i])
    return (a, a_bar), (a, a_1s, a_bar, b, b_bar)


def damped_rev(saved):
    """Adjoint of damped: adds into a_bar, b_bar."""
    a, a_1s, a_bar, b, b_bar = saved
    for i in range(2, -1, -1):
        a_1 = a_1s.pop()
        a[i] = a_1
        # a[i] = a[i] * 0.5 + np.sin(b[i])
        a_2_bar = a_bar[i]
        a_bar[i] = 0.5 * a_2_bar
        b_bar[i] += np.cos(b[i]) * a_2_bar
