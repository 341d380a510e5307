# autotangent-cache 1
# function: tests.programs.inplace_ufunc_at:damped   variant: tangent   wrt: state
#     factors   defines: damped_jvp
# source: ../inplace_ufunc_at.py   a8abfa59fd80dd5f
# generated: 3810cb4370ed82fa   gen: 1.0.0
# kinds: state array(f; n), places array(i; n), factors array(f; n)
# result: any
# resolved: np -> numpy; zip -> builtins:zip
# deps:
# pin: no

import numpy as np


def damped_jvp(state, places, factors, *, state_dot, factors_dot):
    """Value and tangent of damped along (state_dot, factors_dot)."""
    t_1 = np.shape(state[places])
    for i, e, e_dot in zip(places, np.broadcast_to(factors, t_1).copy(), np.broadcast_to(factors_dot, t_1).copy()):
        state_dot[i] = e * state_dot[i] + state[i] * e_dot
        state[i] = np.multiply(state[i], e)
    return None, None
