from autotangent.runtime import tangent, zeros

smoothed_jvp = tangent(
    smoothed,
    "v alpha state",
    "v float, alpha float, state optional(array(f; ?))",
)


def followed_jvp(x, alpha, *, x_dot, alpha_dot):
    """Value and tangent of followed along (x_dot, alpha_dot)."""
    state = None
    state_dot = zeros(state)
    total = 0.0
    total_dot = 0.0
    for v, v_dot in zip(x, x_dot):
        state_1, state_1_dot = smoothed_jvp(
            v, alpha, state, v_dot=v_dot, alpha_dot=alpha_dot, state_dot=state_dot
        )
        state = state_1
        state_dot = state_1_dot
        total += state[0] * state[1]
        total_dot = total_dot + state[1] * state_dot[0] + state[0] * state_dot[1]
    return total, total_dot
