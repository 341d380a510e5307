# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_one.<locals>.vectorized   variant: pair
#     wrt: x   shadows: x   defines: vectorized_fwd vectorized_rev
# source: ../vectorized.py   daf756d3d48516aa
# generated: 1f8fa8063f87884b   gen: 1.0.0
# kinds: x array(f; n)
# result: array(f; x.0)
# resolved: dtype is None; np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:ramp=9f9ac496aabfe6b3
# pin: no

import numpy as np
from autotangent.runtime import add_into, pair, zeros

ramp_fwd, ramp_rev = pair(function, "v", "v float")


def vectorized_fwd(x):
    """Value of vectorized and what vectorized_rev needs."""
    values = []
    t_1 = np.ravel(x)
    saveds = []
    for v in t_1:
        t_2, saved = ramp_fwd(v)
        saveds.append(saved)
        values.append(t_2)
    refuse_integers(values[0], dtype)
    t_3 = np.array(values, dtype=dtype)
    return np.reshape(t_3, np.shape(x)), (saveds, t_1, t_3, values, x)


def vectorized_rev(saved, y_bar, x_bar):
    """Adjoint of vectorized: adds into x_bar."""
    saveds, t_1, t_3, values, x = saved
    # return np.reshape(np.array(values, dtype=dtype), np.shape(x))
    values_bar = zeros(values)
    add_into(values_bar, np.reshape(y_bar, np.shape(t_3)))
    t_1_bar = np.zeros_like(t_1)
    for i in range(len(t_1) - 1, -1, -1):
        v = t_1[i]
        saved = saveds.pop()
        # values.append(function(v))
        t_4_bar = values_bar.pop()
        v_bar = ramp_rev(saved, t_4_bar)
        t_1_bar[i] += v_bar
    # for v in np.ravel(x):
    x_bar += np.reshape(t_1_bar, np.shape(x))
