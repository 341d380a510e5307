# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_three.<locals>.vectorized   variant:
#     tangent   wrt: x y   defines: vectorized_jvp
# source: ../vectorized.py   eb351294460b6829
# generated: 79d757d3c121c468   gen: 1.0.0
# kinds: x array(f; n), y float, z float
# result: any
# resolved: dtype is None; np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers; zip -> builtins:zip
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:<lambda>=0ad1140b8da46795
# pin: no

import numpy as np
from autotangent.runtime import tangent

lambda__jvp = tangent(function, "v low high", "v float, low float, high float")


def vectorized_jvp(x, y, z, *, x_dot, y_dot):
    """Value and tangent of vectorized along (x_dot, y_dot)."""
    a_dot, b_dot, c_dot = np.broadcast_arrays(x_dot, y_dot, 0.0)
    a, b, c = np.broadcast_arrays(x, y, z)
    values = []
    values_dot = []
    for v, v_dot, w, w_dot, u, u_dot in zip(np.ravel(a), np.ravel(a_dot), np.ravel(b), np.ravel(b_dot), np.ravel(c), np.ravel(c_dot)):
        t_1, t_1_dot = lambda__jvp(v, w, u, v_dot=v_dot, low_dot=w_dot, high_dot=u_dot)
        values_dot.append(t_1_dot)
        values.append(t_1)
    refuse_integers(values[0], dtype)
    t_2 = np.shape(a)
    return (
        np.reshape(np.array(values, dtype=dtype), t_2),
        np.reshape(np.array(values_dot, dtype=dtype), t_2),
    )
