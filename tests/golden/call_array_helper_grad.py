import numpy as np
from autotangent.runtime import pair, quotient, unbroadcast

rhs_fwd, rhs_rev = pair(rhs, "state rates", "state array(f; n), rates array(f; n)")


def simulate_grad(state, rates):
    """Gradient of simulate with respect to (state, rates)."""
    h = 0.1
    saveds = []
    saved_1s = []
    k2_1s = []
    state_1s = []
    for _ in range(6):
        k1, saved = rhs_fwd(state, rates)
        saveds.append(saved)
        k2_1 = h / 2 * k1
        k2_1s.append(k2_1)
        k2_2 = state + k2_1
        k2, saved_1 = rhs_fwd(k2_2, rates)
        saved_1s.append(saved_1)
        state_1 = h * k2
        state_1s.append(state_1)
        state = state + state_1

    # return np.sum(np.log(state) ** 2)
    state_bar = 2 * quotient(np.log(state), state)
    rates_bar = np.zeros_like(rates)
    for _ in range(6):
        state_1 = state_1s.pop()
        # state = state + h * k2
        k2_bar = h * unbroadcast(state_bar, state_1)
        saved_1 = saved_1s.pop()
        k2_1 = k2_1s.pop()
        # k2 = rhs(state + h / 2 * k1, rates)
        k2_2_bar = np.zeros_like(k2_2)
        rhs_rev(saved_1, k2_bar, k2_2_bar, rates_bar)
        state_bar += k2_2_bar
        k1_bar = h * unbroadcast(k2_2_bar, k2_1) / 2
        saved = saveds.pop()
        # k1 = rhs(state, rates)
        rhs_rev(saved, k1_bar, state_bar, rates_bar)
    return state_bar, rates_bar
