# autotangent-cache 1
# function: tests.programs.alias_helper_steps:step   variant: shadow   wrt: state factor
#     shadows: state   defines: step_fwd step_rev
# source: ../alias_helper_steps.py   686de4169d596598
# generated: af30f5abaee4c073   gen: 1.0.0
# kinds: state dict(level: array(f; n)), factor float
# result: any
# resolved:
# deps:
# pin: no

import numpy as np


def step_fwd(state, factor, *, state_bar):
    """Value of step and what step_rev needs."""
    t_1 = state['level'] * factor
    t_1_bar = np.zeros_like(t_1)
    state_bar_1 = state_bar['level']
    state_bar['level'] = t_1_bar
    state_1 = state['level']
    state['level'] = t_1
    return None, (factor, state, state_1, state_bar, state_bar_1, t_1_bar)


def step_rev(saved):
    """Adjoint of step: adds into state_bar, returns factor_bar."""
    factor, state, state_1, state_bar, state_bar_1, t_1_bar = saved
    state['level'] = state_1
    state_bar['level'] = state_bar_1
    # t_1 = state['level'] * factor
    state_bar['level'] += factor * t_1_bar
    factor_bar = state['level'] @ t_1_bar
    return factor_bar
