# autotangent-cache 1
# function: tests.programs.alias_looks_without_axes:stacked   variant: tangent   wrt: v
#     w   defines: stacked_jvp
# source: ../alias_looks_without_axes.py   54e3075272027119
# generated: 8b7d6b13d7fb5895   gen: 1.0.0
# kinds: v float, w float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def stacked_jvp(v, w, *, v_dot, w_dot):
    """Value and tangent of stacked along (v_dot, w_dot)."""
    t_dot, u_dot = np.array([2 * v * v_dot]), np.array([v * w_dot + w * v_dot])
    t, u = np.array([v * v]), np.array([w * v])
    looks = [np.reshape(t, ())]
    looks_dot = [np.reshape(t_dot, ())]
    arrays = [t, u]
    arrays_dot = [t_dot, u_dot]
    looks_dot.append(np.reshape(u_dot, ()))
    looks.append(np.reshape(u, ()))
    looks_dot[0] = looks_dot[1]
    looks[0] = looks[1]
    arrays_dot[1][0] = w * arrays_dot[1][0] + arrays[1][0] * w_dot
    arrays[1][0] *= w
    t_1_dot = looks_dot.pop()
    t_1 = looks.pop()
    return (
        t_1 * v + looks[0] * w,
        v * t_1_dot + v_dot * t_1 + w * looks_dot[0] + w_dot * looks[0],
    )
