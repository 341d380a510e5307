# autotangent-cache 1
# function: tests.programs.alias_object_slots:drift   variant: shadow   wrt: state w
#     shadows: state   defines: drift_fwd drift_rev
# source: ../alias_object_slots.py   5a4548975b23522b
# generated: c41edace7d6f1740   gen: 1.0.0
# kinds: state tests.programs.alias_object_slots:State{position: array(f; n), velocity:
#     array(f; n)}, w float
# result: tests.programs.alias_object_slots:State{position: array(f; state.position.0),
#     velocity: array(f; state.velocity.0)}
# resolved:
# deps:
# pin: no

import numpy as np


def drift_fwd(state, w, *, state_bar):
    """Value of drift and what drift_rev needs."""
    t_1 = state.position + w * state.velocity
    t_1_bar = np.zeros_like(t_1)
    state_bar_2 = state_bar.position
    state_bar.position = t_1_bar
    state_2 = state.position
    state.position = t_1
    t_2_1 = state.position**2
    t_2 = state.velocity - w * t_2_1
    t_2_bar = np.zeros_like(t_2)
    state_bar_1 = state_bar.velocity
    state_bar.velocity = t_2_bar
    state_1 = state.velocity
    state.velocity = t_2
    return (
        (state, state_bar),
        (
            state,
            state_1,
            state_2,
            state_bar,
            state_bar_1,
            state_bar_2,
            t_1_bar,
            t_2_1,
            t_2_bar,
            w,
        ),
    )


def drift_rev(saved):
    """Adjoint of drift: adds into state_bar, returns w_bar."""
    state, state_1, state_2, state_bar, state_bar_1, state_bar_2, t_1_bar, t_2_1, t_2_bar, w = saved
    state.velocity = state_1
    state_bar.velocity = state_bar_1
    # t_2 = state.velocity - w * state.position ** 2
    state_bar.velocity += t_2_bar
    w_bar = -(t_2_1 @ t_2_bar)
    state_bar.position -= 2 * w * state.position * t_2_bar
    state.position = state_2
    state_bar.position = state_bar_2
    # t_1 = state.position + w * state.velocity
    state_bar.position += t_1_bar
    w_bar += state.velocity @ t_1_bar
    state_bar.velocity += w * t_1_bar
    return w_bar
