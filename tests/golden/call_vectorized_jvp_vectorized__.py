# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_three.<locals>.vectorized   variant:
#     tangent   wrt: x y   defines: vectorized_jvp
# source: ../vectorized.py   4652ba4efadcfd27
# generated: 7c07754055c1bbb2   gen: 1.0.0
# kinds: x array(f; n), y float, z float
# result: array(f; x.0)
# resolved: dtype is None; np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers; zip -> builtins:zip
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:<lambda>=0ad1140b8da46795
# pin: no

import numpy as np
from autotangent.runtime import tangent

lambda__jvp = tangent(function, "v low", "v float, low float, high float")


def vectorized_jvp(x, y, z, *, x_dot, y_dot):
    """Value and tangent of vectorized along (x_dot, y_dot)."""
    shape = np.broadcast_shapes(np.shape(x), np.shape(y), np.shape(z))
    a_dot, b_dot = (
        np.copy(np.broadcast_to(x_dot, shape)),
        np.copy(np.broadcast_to(y_dot, shape)),
    )
    a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
    c = np.copy(np.broadcast_to(z, shape))
    values = []
    values_dot = []
    for v, v_dot, w, w_dot, u in zip(np.ravel(a), np.ravel(a_dot), np.ravel(b), np.ravel(b_dot), np.ravel(c)):
        t_1, t_1_dot = lambda__jvp(v, w, u, v_dot=v_dot, low_dot=w_dot)
        values_dot.append(t_1_dot)
        values.append(t_1)
    refuse_integers(values[0], dtype)
    return (
        np.reshape(np.array(values, dtype=dtype), shape),
        np.reshape(np.array(values_dot, dtype=dtype), shape),
    )
