# autotangent-cache 1
# function: tests.programs.alias_helper_replaces:settle   variant: shadow   wrt: state
#     rate   shadows: state   defines: settle_fwd settle_rev
# source: ../alias_helper_replaces.py   81469ee4ba0f4bbc
# generated: 89b72f1961012f5e   gen: 1.0.0
# kinds: state dict(level: array(f; n)), rate float
# result: tuple(array(f; state['level'].0), float)
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


def settle_fwd(state, rate, *, state_bar):
    """Value of settle and what settle_rev needs."""
    before_bar = state_bar['level']
    before = state["level"]
    t_1 = state['level'] * rate
    t_1_bar = np.zeros_like(t_1)
    state_bar_1 = state_bar['level']
    state_bar['level'] = t_1_bar
    state_1 = state['level']
    state['level'] = t_1
    t_2 = before * rate
    t_2_bar = np.zeros_like(t_2)
    t_3_bar = [t_2_bar, 0.0]
    t_3 = (t_2, np.sum(before))
    return (
        (t_3, t_3_bar),
        (
            before,
            before_bar,
            rate,
            state,
            state_1,
            state_bar,
            state_bar_1,
            t_1_bar,
            t_2_bar,
            t_3_bar,
        ),
    )


def settle_rev(saved):
    """Adjoint of settle: adds into state_bar, returns rate_bar."""
    before, before_bar, rate, state, state_1, state_bar, state_bar_1, t_1_bar, t_2_bar, t_3_bar = saved
    # t_2 = (t_3, np.sum(before))
    before_bar += t_3_bar[1]
    # t_3 = before * rate
    before_bar += rate * t_2_bar
    rate_bar = before @ t_2_bar
    state['level'] = state_1
    state_bar['level'] = state_bar_1
    # t_1 = state['level'] * rate
    state_bar['level'] += rate * t_1_bar
    rate_bar += state['level'] @ t_1_bar
    return rate_bar
