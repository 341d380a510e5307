# autotangent-cache 1
# function: tests.programs.inplace_ufunc_at:damped   variant: pair   wrt: state factors
#     shadows: state factors   defines: damped_fwd damped_rev
# source: ../inplace_ufunc_at.py   a8abfa59fd80dd5f
# generated: 7fb6b60c9c67b872   gen: 1.0.0
# kinds: state array(f; n), places array(i; n), factors array(f; n)
# result: any
# resolved: np -> numpy; zip -> builtins:zip
# deps:
# pin: no

import numpy as np
from autotangent.runtime import unbroadcast


def damped_fwd(state, places, factors):
    """Value of damped and what damped_rev needs."""
    t_1 = np.broadcast_to(factors, np.shape(state[places])).copy()
    state_1s = []
    for i, e in zip(places, t_1):
        state_1 = state[i]
        state_1s.append(state_1)
        state[i] = np.multiply(state[i], e)
    return None, (factors, places, state_1s, t_1)


def damped_rev(saved, state_bar, factors_bar):
    """Adjoint of damped: adds into state_bar, factors_bar."""
    factors, places, state_1s, t_1 = saved
    t_1_bar = np.zeros_like(t_1)
    for j in range(min(len(places), len(t_1)) - 1, -1, -1):
        i = places[j]
        e = t_1[j]
        state_1 = state_1s.pop()
        # state[i] = np.multiply(state[i], e)
        e_bar = state_1 * state_bar[i]
        state_bar[i] = e * state_bar[i]
        t_1_bar[j] += e_bar
    # for (i, e) in zip(places, np.broadcast_to(factors, np.shape(state[places])).co ...
    factors_bar += unbroadcast(t_1_bar, factors)
