# autotangent-cache 1
# function: tests.programs.alias_helper_replaces:settle   variant: tangent   wrt: state
#     rate   defines: settle_jvp
# source: ../alias_helper_replaces.py   81469ee4ba0f4bbc
# generated: 5b5f3975c3cbb387   gen: 1.0.0
# kinds: state dict(level: array(f; n)), rate float
# result: tuple(array(f; state['level'].0), float)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def settle_jvp(state, rate, *, state_dot, rate_dot):
    """Value and tangent of settle along (state_dot, rate_dot)."""
    before = state["level"]
    before_dot = state_dot['level']
    state_dot['level'] = rate * state_dot['level'] + rate_dot * state['level']
    state["level"] = state["level"] * rate
    return (
        (before * rate, np.sum(before)),
        (rate * before_dot + rate_dot * before, np.sum(before_dot)),
    )
