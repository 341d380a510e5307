# autotangent-cache 1
# function: tests.programs.alias_object_slots:drift   variant: tangent   wrt: state w
#     defines: drift_jvp
# source: ../alias_object_slots.py   5a4548975b23522b
# generated: 4cf16a3f6c9758bf   gen: 1.0.0
# kinds: state tests.programs.alias_object_slots:State{position: array(f; n), velocity:
#     array(f; n)}, w float
# result: tests.programs.alias_object_slots:State{position: array(f; state.position.0),
#     velocity: array(f; state.velocity.0)}
# resolved:
# deps:
# pin: no

def drift_jvp(state, w, *, state_dot, w_dot):
    """Value and tangent of drift along (state_dot, w_dot)."""
    state_dot.position = (
        state_dot.position + w_dot * state.velocity + w * state_dot.velocity
    )
    state.position = state.position + w * state.velocity
    state_1 = state.position**2
    state_dot.velocity = (
        state_dot.velocity
        - w_dot * state_1
        - 2 * w * state.position * state_dot.position
    )
    state.velocity = state.velocity - w * state_1
    return state, state_dot
