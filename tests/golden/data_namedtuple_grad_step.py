# autotangent-cache 1
# function: tests.programs.data_namedtuple:step   variant: pair   wrt: state k
#     shadows: state   defines: step_fwd step_rev
# source: ../data_namedtuple.py   36a8bc53581377f3
# generated: 8cda1f9f8c8e4a79   gen: 1.0.0
# kinds: state tests.programs.data_namedtuple:State(array(f; n), array(f; n), float), k
#     float
# result: tests.programs.data_namedtuple:State(array(f; state[0].0), array(f;
#     state[1].0), float)
# resolved: State -> tests.programs.data_namedtuple:State
# deps:
# pin: no

def step_fwd(state, k):
    """Value of step and what step_rev needs."""
    force = -k * state.position
    return (
        State(
            state.position + 0.1 * state.velocity,
            state.velocity + 0.1 * force,
            state[2] + 0.1,
        ),
        (k, state),
    )


def step_rev(saved, y_bar, state_bar):
    """Adjoint of step: adds into state_bar, returns k_bar."""
    k, state = saved
    # return State(state.position + 0.1 * state.velocity, state.velocity + 0.1 * for ...
    state_bar[0] += y_bar[0]
    state_bar[1] += 0.1 * y_bar[0] + y_bar[1]
    force_bar = 0.1 * y_bar[1]
    state_bar[2] += y_bar[2]
    # force = -k * state.position
    k_bar = -(state.position @ force_bar)
    state_bar[0] -= k * force_bar
    return k_bar
