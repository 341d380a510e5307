# autotangent-cache 1
# function: tests.programs.alias_looks_without_axes:growing   variant: pair   wrt: v
#     defines: growing_fwd growing_rev
# source: ../alias_looks_without_axes.py   5101736270983ada
# generated: e75fedb737e24f03   gen: 1.0.0
# kinds: v float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def growing_fwd(v):
    """Value of growing and what growing_rev needs."""
    t = np.array([v * v])
    t_bar = np.zeros_like(t)
    s_bar = t_bar.reshape(())
    s = t.reshape(())
    t_1_bar = [t_bar]
    t_1 = [t]
    held_bar = [s_bar, t_1_bar]
    held = (s, t_1)
    items_bar = held_bar[1]
    items = held[1]
    t_2 = t * 2
    t_2_bar = np.zeros_like(t_2)
    items_bar.append(t_2_bar)
    items.append(t_2)
    held_1 = held[1][0][0]
    held[1][0][0] *= v
    items_1_bar = held_bar[1]
    items_1 = held[1]
    t_3 = items_1_bar.pop()
    t_4 = items_1.pop()
    return (
        held[0] * v + held[1][0][0],
        (
            held,
            held_1,
            held_bar,
            items,
            items_1,
            items_1_bar,
            items_bar,
            s_bar,
            t,
            t_2_bar,
            t_3,
            t_4,
            t_bar,
            v,
        ),
    )


def growing_rev(saved, y_bar):
    """Adjoint of growing: returns v_bar."""
    held, held_1, held_bar, items, items_1, items_1_bar, items_bar, s_bar, t, t_2_bar, t_3, t_4, t_bar, v = saved
    # return held[0] * v + held[1][0][0]
    held_bar[0] += v * y_bar
    v_bar = y_bar * held[0]
    held_bar[1][0][0] += y_bar
    items_1.append(t_4)
    items_1_bar.append(t_3)
    held[1][0][0] = held_1
    # held[1][0][0] *= v
    v_bar += held[1][0][0] * held_bar[1][0][0]
    held_bar[1][0][0] = v * held_bar[1][0][0]
    items.pop()
    items_bar.pop()
    # t_2 = t * 2
    t_bar += 2 * t_2_bar
    # s = t.reshape(())
    if not np.may_share_memory(s_bar, t_bar):
        t_bar += np.reshape(s_bar, np.shape(t))
    # t = np.array([v * v])
    t_5_bars = t_bar
    v_bar += 2 * v * t_5_bars[0]
    return v_bar
