# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_two.<locals>.vectorized   variant:
#     tangent   wrt: x y   defines: vectorized_jvp
# source: ../vectorized.py   0df7ee81ecf38b75
# generated: 8a4d2e84f98fe810   gen: 1.0.0
# kinds: x array(f; n 1), y array(f; n)
# result: array(f; x.0 y.0)
# resolved: np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers; zip -> builtins:zip
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:_blend=b5e400cd41562cad
# pin: no

import numpy as np
from autotangent.runtime import tangent

_blend_jvp = tangent(function, "a b", "a float, b float")


def vectorized_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of vectorized along (x_dot, y_dot)."""
    shape = np.broadcast_shapes(np.shape(x), np.shape(y))
    a_dot, b_dot = (
        np.copy(np.broadcast_to(x_dot, shape)),
        np.copy(np.broadcast_to(y_dot, shape)),
    )
    a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
    values = []
    values_dot = []
    for v, v_dot, w, w_dot in zip(np.ravel(a), np.ravel(a_dot), np.ravel(b), np.ravel(b_dot)):
        t_1, t_1_dot = _blend_jvp(v, w, a_dot=v_dot, b_dot=w_dot)
        values_dot.append(t_1_dot)
        values.append(t_1)
    refuse_integers(values[0], dtype)
    return (
        np.reshape(np.array(values, dtype=dtype), shape),
        np.reshape(np.array(values_dot, dtype=dtype), shape),
    )
