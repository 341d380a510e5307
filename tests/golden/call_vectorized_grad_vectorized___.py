# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_two.<locals>.vectorized   variant: pair
#     wrt: x y   shadows: x y   defines: vectorized_fwd vectorized_rev
# source: ../vectorized.py   0df7ee81ecf38b75
# generated: 370d843b21128755   gen: 1.0.0
# kinds: x array(f; n 1), y array(f; n)
# result: array(f; x.0 y.0)
# resolved: np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers; zip -> builtins:zip
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:_blend=b5e400cd41562cad
# pin: no

import numpy as np
from autotangent.runtime import add_into, pair, unbroadcast, zeros

_blend_fwd, _blend_rev = pair(function, "a b", "a float, b float")


def vectorized_fwd(x, y):
    """Value of vectorized and what vectorized_rev needs."""
    shape = np.broadcast_shapes(np.shape(x), np.shape(y))
    a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
    values = []
    t_1 = np.ravel(a)
    t_2 = np.ravel(b)
    saveds = []
    for v, w in zip(t_1, t_2):
        t_3, saved = _blend_fwd(v, w)
        saveds.append(saved)
        values.append(t_3)
    refuse_integers(values[0], dtype)
    t_4 = np.array(values, dtype=dtype)
    return np.reshape(t_4, shape), (a, b, saveds, t_1, t_2, t_4, values, x, y)


def vectorized_rev(saved, y_bar, x_bar, y_bar_):
    """Adjoint of vectorized: adds into x_bar, y_bar_."""
    a, b, saveds, t_1, t_2, t_4, values, x, y = saved
    # return np.reshape(np.array(values, dtype=dtype), shape)
    values_bar = zeros(values)
    add_into(values_bar, np.reshape(y_bar, np.shape(t_4)))
    t_1_bar = np.zeros_like(t_1)
    t_2_bar = np.zeros_like(t_2)
    for i in range(min(len(t_1), len(t_2)) - 1, -1, -1):
        v = t_1[i]
        w = t_2[i]
        saved = saveds.pop()
        # values.append(function(v, w))
        t_5_bar = values_bar.pop()
        v_bar, w_bar = _blend_rev(saved, t_5_bar)
        t_1_bar[i] += v_bar
        t_2_bar[i] += w_bar
    # for (v, w) in zip(np.ravel(a), np.ravel(b)):
    b_bar = np.reshape(t_2_bar, np.shape(b))
    a_bar = np.reshape(t_1_bar, np.shape(a))
    # a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
    x_bar += unbroadcast(a_bar, x)
    y_bar_ += unbroadcast(b_bar, y)
