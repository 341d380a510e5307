# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_three.<locals>.vectorized   variant: pair
#     wrt: x y   shadows: x   defines: vectorized_fwd vectorized_rev
# source: ../vectorized.py   4652ba4efadcfd27
# generated: 4fbdb223decf567a   gen: 1.0.0
# kinds: x array(f; n), y float, z float
# result: array(f; x.0)
# resolved: dtype is None; np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers; zip -> builtins:zip
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:<lambda>=0ad1140b8da46795
# pin: no

import numpy as np
from autotangent.runtime import add_into, pair, unbroadcast, zeros

lambda__fwd, lambda__rev = pair(function, "v low", "v float, low float, high float")


def vectorized_fwd(x, y, z):
    """Value of vectorized and what vectorized_rev needs."""
    shape = np.broadcast_shapes(np.shape(x), np.shape(y), np.shape(z))
    a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
    c = np.copy(np.broadcast_to(z, shape))
    values = []
    t_1 = np.ravel(a)
    t_2 = np.ravel(b)
    t_3 = np.ravel(c)
    saveds = []
    for v, w, u in zip(t_1, t_2, t_3):
        t_4, saved = lambda__fwd(v, w, u)
        saveds.append(saved)
        values.append(t_4)
    refuse_integers(values[0], dtype)
    t_5 = np.array(values, dtype=dtype)
    return np.reshape(t_5, shape), (a, b, saveds, t_1, t_2, t_3, t_5, values, x, y)


def vectorized_rev(saved, y_bar, x_bar):
    """Adjoint of vectorized: adds into x_bar, returns y_bar."""
    a, b, saveds, t_1, t_2, t_3, t_5, values, x, y = saved
    # return np.reshape(np.array(values, dtype=dtype), shape)
    values_bar = zeros(values)
    add_into(values_bar, np.reshape(y_bar, np.shape(t_5)))
    t_1_bar = np.zeros_like(t_1)
    t_2_bar = np.zeros_like(t_2)
    for i in range(min(len(t_1), len(t_2), len(t_3)) - 1, -1, -1):
        v = t_1[i]
        w = t_2[i]
        u = t_3[i]
        saved = saveds.pop()
        # values.append(function(v, w, u))
        t_6_bar = values_bar.pop()
        v_bar, w_bar = lambda__rev(saved, t_6_bar)
        t_1_bar[i] += v_bar
        t_2_bar[i] += w_bar
    # for (v, w, u) in zip(np.ravel(a), np.ravel(b), np.ravel(c)):
    b_bar = np.reshape(t_2_bar, np.shape(b))
    a_bar = np.reshape(t_1_bar, np.shape(a))
    # a, b = np.copy(np.broadcast_to(x, shape)), np.copy(np.broadcast_to(y, shape))
    x_bar += unbroadcast(a_bar, x)
    y_bar_ = unbroadcast(b_bar, y)
    return y_bar_
