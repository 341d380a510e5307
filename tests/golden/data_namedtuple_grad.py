from autotangent.runtime import pair, zeros

step_fwd, step_rev = pair(
    step,
    "state k",
    "state tests.programs.data_namedtuple:State(array(f; n), array(f; n), float), k float",
)


def energy_grad(state, k):
    """Gradient of energy with respect to (state, k)."""
    states = []
    saveds = []
    for _ in range(3):
        states.append(state)
        state, saved = step_fwd(state, k)
        saveds.append(saved)

    # return 0.5 * np.sum(state.velocity**2) + 0.5 * k * np.sum(state.position**2) * ...
    t_1 = np.sum(state.position**2)
    state_bar = zeros(state)
    state_bar[1] += state.velocity
    k_bar = 0.5 * t_1 * state.time
    state_bar[0] += k * state.time * state.position
    state_bar[2] += 0.5 * k * t_1
    for _ in range(3):
        saved = saveds.pop()
        state = states.pop()
        # state = step(state, k)
        state_1_bar = state_bar
        state_bar = zeros(state)
        k_bar += step_rev(saved, state_1_bar, state_bar)
    return state_bar, k_bar
