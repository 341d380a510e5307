import numpy as np
from autotangent.runtime import tangent

step_jvp = tangent(
    step,
    "state k",
    "state tests.programs.data_namedtuple:State(array(f; n), array(f; n), float), k float",
)


def energy_jvp(state, k, *, state_dot, k_dot):
    """Value and tangent of energy along (state_dot, k_dot)."""
    for _ in range(3):
        state_1, state_1_dot = step_jvp(state, k, state_dot=state_dot, k_dot=k_dot)
        state = state_1
        state_dot = state_1_dot
    t_1 = np.sum(state.position**2)
    t_2 = 0.5 * k * t_1
    return (
        0.5 * np.sum(state.velocity**2) + t_2 * state.time,
        (
            np.sum(state.velocity * state_dot[1])
            + state.time * (
                0.5 * t_1 * k_dot + k * np.sum(state.position * state_dot[0])
            )
            + t_2 * state_dot[2]
        ),
    )
