# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_one.<locals>.vectorized   variant:
#     tangent   wrt: x   defines: vectorized_jvp
# source: ../vectorized.py   daf756d3d48516aa
# generated: 2742d1dbf896d24f   gen: 1.0.0
# kinds: x float
# result: array(f;)
# resolved: dtype is None; np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:ramp=9f9ac496aabfe6b3
# pin: no

import numpy as np
from autotangent.runtime import tangent

ramp_jvp = tangent(function, "v", "v float")


def vectorized_jvp(x, *, x_dot):
    """Value and tangent of vectorized along x_dot."""
    values = []
    values_dot = []
    for v, v_dot in zip(np.ravel(x), np.ravel(x_dot)):
        t_1, t_1_dot = ramp_jvp(v, v_dot=v_dot)
        values_dot.append(t_1_dot)
        values.append(t_1)
    refuse_integers(values[0], dtype)
    t_2 = np.shape(x)
    return (
        np.reshape(np.array(values, dtype=dtype), t_2),
        np.reshape(np.array(values_dot, dtype=dtype), t_2),
    )
