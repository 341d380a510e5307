# autotangent-cache 1
# function: tests.programs.alias_numbers_among_arrays:by_key   variant: tangent   wrt: x
#     w   defines: by_key_jvp
# source: ../alias_numbers_among_arrays.py   5ddc7db77003c6cf
# generated: 3d643a0c7e1fecc1   gen: 1.0.0
# kinds: x array(f; n), w float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def by_key_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of by_key along (x_dot, w_dot)."""
    d = {"a": x * 1.0, "b": w}
    d_dot = {'a': x_dot.copy(), 'b': w_dot}
    y = d["a"]
    y_dot = d_dot['a']
    d_dot['a'] = y_dot[::-1]
    d["a"] = y[::-1]
    y_dot[0] = 2 * w_dot
    y[0] = w * 2
    total = 0.0
    total_dot = 0.0
    for k in d:
        v = d[k]
        v_dot = d_dot[k]
        total = total + np.sum(v * v)
        total_dot = total_dot + np.sum(2 * v * v_dot)
    return total, total_dot
