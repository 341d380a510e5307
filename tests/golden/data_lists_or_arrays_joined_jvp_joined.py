# autotangent-cache 1
# function: tests.programs.data_lists_or_arrays_joined:joined   variant: tangent   wrt:
#     x   defines: joined_jvp
# source: ../data_lists_or_arrays_joined.py   76d6fca8c420a7e0
# generated: 84c34dcc9cec19f8   gen: 1.0.0
# kinds: x float, z array(f; n), as_array bool
# result: any
# resolved: range -> builtins:range; sum -> builtins:sum
# deps:
# pin: no

import numpy as np


def joined_jvp(x, z, as_array, *, x_dot):
    """Value and tangent of joined along x_dot."""
    a = []
    b = [x, 2 * x]
    b_dot = [x_dot, 2 * x_dot]
    if as_array:
        a = z
        b = x * z
        b_dot = x_dot * z
    d = b
    d_dot = b_dot
    for _ in range(1):
        t_1 = a + b
        b_dot, d_dot = np.broadcast_to(b_dot, np.shape(t_1)), b_dot
        b, d = t_1, b
    c = [d, b]
    c_dot = [d_dot, b_dot]
    t_2 = sum(b)
    t_3 = sum(d)
    return t_2 * t_3 + c[0][1], t_3 * sum(b_dot) + t_2 * sum(d_dot) + c_dot[0][1]
