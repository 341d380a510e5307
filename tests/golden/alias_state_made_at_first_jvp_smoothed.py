# autotangent-cache 1
# function: tests.programs.alias_state_made_at_first:smoothed   variant: tangent   wrt:
#     v alpha state   defines: smoothed_jvp
# source: ../alias_state_made_at_first.py   3c322f7bac4b4b4b
# generated: b7e85d20a37b7a91   gen: 1.0.0
# kinds: v float, alpha float, state optional(array(f; ?))
# result: optional(array(f; ?))
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def smoothed_jvp(v, alpha, state=None, *, v_dot, alpha_dot, state_dot):
    """Value and tangent of smoothed along (v_dot, alpha_dot, state_dot)."""
    if state is None:
        state = np.zeros(2)
        state_dot = np.zeros_like(state)
    state_dot[0] = (
        (v - state[0]) * alpha_dot + alpha * v_dot + (1 - alpha) * state_dot[0]
    )
    state[0] = alpha * v + (1 - alpha) * state[0]
    state_dot[1] += 2 * state[0] * state_dot[0]
    state[1] += state[0] ** 2
    return state, state_dot
