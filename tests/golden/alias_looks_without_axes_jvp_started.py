# autotangent-cache 1
# function: tests.programs.alias_looks_without_axes:started   variant: tangent   wrt: v
#     defines: started_jvp
# source: ../alias_looks_without_axes.py   70cfdc949d97712d
# generated: 69f6c8d210ed77de   gen: 1.0.0
# kinds: v float
# result: tuple(array(f;), array(f; ?))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def started_jvp(v, *, v_dot):
    """Value and tangent of started along v_dot."""
    t = np.array([v * v])
    t_dot = np.array([2 * v * v_dot])
    t_dot[0] += v_dot
    t[0] += v
    return (np.reshape(t, ()), t), (np.reshape(t_dot, ()), t_dot)
