from autotangent.runtime import own, put_back, shadowed_pair, shadows, snapshot

step_fwd, step_rev = shadowed_pair(
    step,
    "state factor",
    "state dict(level: array(f; n)), factor array(f; n)",
)
step_1_fwd, step_1_rev = shadowed_pair(
    step,
    "state factor",
    "state dict(level: array(f; n)), factor float",
)


def relaxed_grad(x, k):
    """Gradient of relaxed with respect to (x, k)."""
    x = own(x)
    x_bar = shadows(x)
    state_bar = {'level': x_bar}
    state = {"level": x}
    saveds = []
    state_1s = []
    for i in range(3):
        state_1 = snapshot(state)
        state_1s.append(state_1)
        _, saved = step_1_fwd(state, k + i, state_bar=state_bar)
        saveds.append(saved)
    state_2 = snapshot(state)
    _, saved_1 = step_fwd(state, x, state_bar=state_bar, factor_bar=x_bar)
    t_1 = state['level'] ** 2

    # return np.sum(state["level"] ** 2 * x)
    state_bar['level'] += 2 * state['level'] * x
    x_bar += t_1
    # step(state, x)
    step_rev(saved_1)
    put_back(state, state_2)
    k_bar = 0.0
    for i in range(2, -1, -1):
        saved = saveds.pop()
        state_1 = state_1s.pop()
        # step(state, k + i)
        factor_1_bar = step_1_rev(saved)
        put_back(state, state_1)
        k_bar += factor_1_bar
    return x_bar, k_bar
