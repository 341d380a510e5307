import numpy as np
from autotangent.runtime import namespace, tangent

kick_jvp = tangent(
    kick,
    "state w",
    "state tests.programs.alias_object_slots:State{position: array(f; n), velocity: array(f; n)}, w float",
)
drift_jvp = tangent(
    drift,
    "state w",
    "state tests.programs.alias_object_slots:State{position: array(f; n), velocity: array(f; n)}, w float",
)


def travelled_jvp(x, v, w, *, x_dot, v_dot, w_dot):
    """Value and tangent of travelled along (x_dot, v_dot, w_dot)."""
    state = State(x * 1.0, v * 1.0)
    state_dot = namespace(position=x_dot.copy(), velocity=v_dot.copy())
    for _ in range(2):
        t_1, t_1_dot = kick_jvp(state, w, state_dot=state_dot, w_dot=w_dot)
        state_1, state_1_dot = drift_jvp(state, w, state_dot=state_dot, w_dot=w_dot)
        state = state_1
        state_dot = state_1_dot
    state_dot.velocity[...] = (
        state.position * state_dot.velocity + state.velocity * state_dot.position
    )
    state.velocity *= state.position
    return (
        np.sum(state.position**2) + np.sum(state.velocity),
        2 * np.sum(state.position * state_dot.position) + np.sum(state_dot.velocity),
    )
