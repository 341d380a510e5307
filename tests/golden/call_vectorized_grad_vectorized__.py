# autotangent-cache 1
# function: autotangent.runtime.vectorized:_of_three.<locals>.vectorized   variant: pair
#     wrt: x y   shadows: x   defines: vectorized_fwd vectorized_rev
# source: ../vectorized.py   eb351294460b6829
# generated: c5ba0b2646dbb700   gen: 1.0.0
# kinds: x array(f; n), y float, z float
# result: any
# resolved: dtype is None; np -> numpy; refuse_integers ->
#     autotangent.runtime.vectorized:refuse_integers; zip -> builtins:zip
# deps: autotangent.runtime.vectorized:refuse_integers=111cbe33f32b0635,
#     tests.programs.call_vectorized:<lambda>=0ad1140b8da46795
# pin: no

import numpy as np
from autotangent.runtime import add_into, pair, unbroadcast_each, zeros

lambda__fwd, lambda__rev = pair(
    function,
    "v low high",
    "v float, low float, high float",
)


def vectorized_fwd(x, y, z):
    """Value of vectorized and what vectorized_rev needs."""
    a, b, c = np.broadcast_arrays(x, y, z)
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
    return (
        np.reshape(t_5, np.shape(a)),
        (a, b, c, saveds, t_1, t_2, t_3, t_5, values, x, y, z),
    )


def vectorized_rev(saved, y_bar, x_bar):
    """Adjoint of vectorized: adds into x_bar, returns y_bar."""
    a, b, c, saveds, t_1, t_2, t_3, t_5, values, x, y, z = saved
    # return np.reshape(np.array(values, dtype=dtype), np.shape(a))
    values_bar = zeros(values)
    add_into(values_bar, np.reshape(y_bar, np.shape(t_5)))
    t_1_bar = np.zeros_like(t_1)
    t_2_bar = np.zeros_like(t_2)
    t_3_bar = np.zeros_like(t_3)
    for i in range(min(len(t_1), len(t_2), len(t_3)) - 1, -1, -1):
        v = t_1[i]
        w = t_2[i]
        u = t_3[i]
        saved = saveds.pop()
        # values.append(function(v, w, u))
        t_6_bar = values_bar.pop()
        v_bar, w_bar, u_bar = lambda__rev(saved, t_6_bar)
        t_1_bar[i] += v_bar
        t_2_bar[i] += w_bar
        t_3_bar[i] += u_bar
    # for (v, w, u) in zip(np.ravel(a), np.ravel(b), np.ravel(c)):
    c_bar = np.reshape(t_3_bar, np.shape(c))
    b_bar = np.reshape(t_2_bar, np.shape(b))
    a_bar = np.reshape(t_1_bar, np.shape(a))
    # a, b, c = np.broadcast_arrays(x, y, z)
    t_7_bars = unbroadcast_each((a_bar, b_bar, c_bar), (x, y, z))
    x_bar += t_7_bars[0]
    y_bar_ = t_7_bars[1]
    return y_bar_
