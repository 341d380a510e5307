# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_two.<locals>.vectorized   variant:
#     tangent   wrt: x y   defines: vectorized_jvp
# source: ../vectorized.py   2de2916690737adb
# generated: b2c59f2654d0a14a   gen: 1.0.0
# kinds: x array(f; n 1), y array(f; n)
# result: array(f; ? ?)
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
    a_dot, b_dot = np.broadcast_arrays(x_dot, y_dot)
    a, b = np.broadcast_arrays(x, y)
    values = []
    values_dot = []
    for v, v_dot, w, w_dot in zip(np.ravel(a), np.ravel(a_dot), np.ravel(b), np.ravel(b_dot)):
        t_1, t_1_dot = _blend_jvp(v, w, a_dot=v_dot, b_dot=w_dot)
        values_dot.append(t_1_dot)
        values.append(t_1)
    refuse_integers(values[0], dtype)
    t_2 = np.shape(a)
    return (
        np.reshape(np.array(values, dtype=dtype), t_2),
        np.reshape(np.array(values_dot, dtype=dtype), t_2),
    )
