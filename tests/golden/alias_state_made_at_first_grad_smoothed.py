# autotangent-cache 1
# function: tests.programs.alias_state_made_at_first:smoothed   variant: shadow   wrt: v
#     alpha state   shadows: state   defines: smoothed_fwd smoothed_rev
# source: ../alias_state_made_at_first.py   3c322f7bac4b4b4b
# generated: 62c1c7acdc34a6fd   gen: 1.0.0
# kinds: v float, alpha float, state optional(array(f; ?))
# result: optional(array(f; ?))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def smoothed_fwd(v, alpha, state=None, *, state_bar):
    """Value of smoothed and what smoothed_rev needs."""
    if state is None:
        state = np.zeros(2)
        state_bar = np.zeros_like(state)
    state_1 = state[0]
    state[0] = alpha * v + (1 - alpha) * state[0]
    state[1] += state[0] ** 2
    return (state, state_bar), (alpha, state, state_1, state_bar, v)


def smoothed_rev(saved):
    """Adjoint of smoothed: adds into state_bar, returns v_bar, alpha_bar."""
    alpha, state, state_1, state_bar, v = saved
    # state[1] += state[0] ** 2
    state_bar[0] += 2 * state[0] * state_bar[1]
    # state[0] = alpha * v + (1 - alpha) * state[0]
    v_bar = alpha * state_bar[0]
    alpha_bar = (v - state_1) * state_bar[0]
    state_bar[0] = (1 - alpha) * state_bar[0]
    return v_bar, alpha_bar
