# autotangent-cache 1
# function: tests.programs.alias_looks_without_axes:stacked   variant: pair   wrt: v w
#     defines: stacked_fwd stacked_rev
# source: ../alias_looks_without_axes.py   54e3075272027119
# generated: bfc5f67b72856fd4   gen: 1.0.0
# kinds: v float, w float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def stacked_fwd(v, w):
    """Value of stacked and what stacked_rev needs."""
    t_2 = np.array([v * v])
    t_2_bar = np.zeros_like(t_2)
    t_3 = np.array([w * v])
    t_3_bar = np.zeros_like(t_3)
    t_bar, u_bar = t_2_bar, t_3_bar
    t, u = t_2, t_3
    t_4_bar = np.reshape(t_bar, ())
    t_4 = np.reshape(t, ())
    looks_bar = [t_4_bar]
    looks = [t_4]
    arrays_bar = [t_bar, u_bar]
    arrays = [t, u]
    t_5_bar = np.reshape(u_bar, ())
    t_5 = np.reshape(u, ())
    looks_bar.append(t_5_bar)
    looks.append(t_5)
    looks_bar_1 = looks_bar[0]
    looks_bar[0] = looks_bar[1]
    looks_1 = looks[0]
    looks[0] = looks[1]
    arrays_1 = arrays[1][0]
    arrays[1][0] *= w
    t_1_bar = looks_bar.pop()
    t_1 = looks.pop()
    return (
        t_1 * v + looks[0] * w,
        (
            arrays,
            arrays_1,
            arrays_bar,
            looks,
            looks_1,
            looks_bar,
            looks_bar_1,
            t,
            t_1,
            t_1_bar,
            t_2_bar,
            t_3_bar,
            t_4_bar,
            t_5_bar,
            t_bar,
            u,
            u_bar,
            v,
            w,
        ),
    )


def stacked_rev(saved, y_bar):
    """Adjoint of stacked: returns v_bar, w_bar."""
    arrays, arrays_1, arrays_bar, looks, looks_1, looks_bar, looks_bar_1, t, t_1, t_1_bar, t_2_bar, t_3_bar, t_4_bar, t_5_bar, t_bar, u, u_bar, v, w = saved
    # return looks.pop() * v + looks[0] * w
    t_1_bar += v * y_bar
    v_bar = y_bar * t_1
    looks_bar[0] += w * y_bar
    w_bar = y_bar * looks[0]
    looks.append(t_1)
    looks_bar.append(t_1_bar)
    arrays[1][0] = arrays_1
    # arrays[1][0] *= w
    w_bar += arrays[1][0] * arrays_bar[1][0]
    arrays_bar[1][0] = w * arrays_bar[1][0]
    looks[0] = looks_1
    looks_bar[0] = looks_bar_1
    looks.pop()
    looks_bar.pop()
    # t_5 = np.reshape(u, ())
    if not np.may_share_memory(t_5_bar, u_bar):
        u_bar += np.reshape(t_5_bar, np.shape(u))
    # t_4 = np.reshape(t, ())
    if not np.may_share_memory(t_4_bar, t_bar):
        t_bar += np.reshape(t_4_bar, np.shape(t))
    # t_3 = np.array([w * v])
    t_3_1_bars = t_3_bar
    w_bar += v * t_3_1_bars[0]
    v_bar += w * t_3_1_bars[0]
    # t_2 = np.array([v * v])
    t_2_1_bars = t_2_bar
    v_bar += 2 * v * t_2_1_bars[0]
    return v_bar, w_bar
