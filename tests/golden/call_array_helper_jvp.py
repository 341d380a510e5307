import numpy as np
from autotangent.runtime import quotient, tangent

rhs_jvp = tangent(rhs, "state rates", "state array(f; n), rates array(f; n)")


def simulate_jvp(state, rates, *, state_dot, rates_dot):
    """Value and tangent of simulate along (state_dot, rates_dot)."""
    h = 0.1
    for _ in range(6):
        k1_1, k1_1_dot = rhs_jvp(state, rates, state_dot=state_dot, rates_dot=rates_dot)
        k1 = k1_1
        k1_dot = k1_1_dot
        k2_1, k2_1_dot = rhs_jvp(
            state + h / 2 * k1,
            rates,
            state_dot=state_dot + h * k1_dot / 2,
            rates_dot=rates_dot,
        )
        k2 = k2_1
        k2_dot = k2_1_dot
        state = state + h * k2
        state_dot = state_dot + h * k2_dot
    t_1 = np.log(state)
    return np.sum(t_1**2), 2 * np.sum(t_1 * quotient(state_dot, state))
