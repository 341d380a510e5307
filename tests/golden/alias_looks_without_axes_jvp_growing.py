# autotangent-cache 1
# function: tests.programs.alias_looks_without_axes:growing   variant: tangent   wrt: v
#     defines: growing_jvp
# source: ../alias_looks_without_axes.py   5101736270983ada
# generated: 8dd63cca34cb83a4   gen: 1.0.0
# kinds: v float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def growing_jvp(v, *, v_dot):
    """Value and tangent of growing along v_dot."""
    t = np.array([v * v])
    t_dot = np.array([2 * v * v_dot])
    s = t.reshape(())
    s_dot = t_dot.reshape(())
    held = (s, [t])
    held_dot = (s_dot, [t_dot])
    items = held[1]
    items_dot = held_dot[1]
    items_dot.append(2 * t_dot)
    items.append(t * 2)
    held_dot[1][0][0] = v * held_dot[1][0][0] + held[1][0][0] * v_dot
    held[1][0][0] *= v
    items_1 = held[1]
    items_1_dot = held_dot[1]
    items_1_dot.pop()
    items_1.pop()
    return (
        held[0] * v + held[1][0][0],
        v * held_dot[0] + v_dot * held[0] + held_dot[1][0][0],
    )
