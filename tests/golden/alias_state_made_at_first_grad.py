import numpy as np
from autotangent.runtime import put_back, shadowed_pair, snapshot

smoothed_fwd, smoothed_rev = shadowed_pair(
    smoothed,
    "v alpha state",
    "v float, alpha float, state optional(array(f; ?))",
)


def followed_grad(x, alpha):
    """Gradient of followed with respect to (x, alpha)."""
    state_bar = None
    state = None
    states = []
    saveds = []
    state_1s = []
    states_ = []
    state_bars = []
    for v in x:
        states.append(state)
        state_1 = snapshot(state)
        state_1s.append(state_1)
        (state, state_bar), saved = smoothed_fwd(v, alpha, state, state_bar=state_bar)
        saveds.append(saved)
        states_.append(state)
        state_bars.append(state_bar)

    x_bar = np.zeros_like(x)
    alpha_bar = 0.0
    for i in range(len(x) - 1, -1, -1):
        v = x[i]
        state_bar = state_bars.pop()
        state_2 = states_.pop()
        # total += state[0] * state[1]
        state_bar[0] += state_2[1]
        state_bar[1] += state_2[0]
        saved = saveds.pop()
        state_1 = state_1s.pop()
        state = states.pop()
        # state = smoothed(v, alpha, state)
        v_bar, alpha_1_bar = smoothed_rev(saved)
        put_back(state, state_1)
        alpha_bar += alpha_1_bar
        x_bar[i] += v_bar
    return x_bar, alpha_bar
