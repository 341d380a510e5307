import numpy as np
from autotangent.runtime import own, tangent

step_jvp = tangent(step, "state factor", "state dict(level: array(f; n)), factor float")
step_1_jvp = tangent(
    step,
    "state factor",
    "state dict(level: array(f; n)), factor array(f; n)",
)


def relaxed_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of relaxed along (x_dot, k_dot)."""
    x = own(x)
    x_dot = x_dot.copy()
    state = {"level": x}
    state_dot = {'level': x_dot}
    for i in range(3):
        t_1, t_1_dot = step_jvp(state, k + i, state_dot=state_dot, factor_dot=k_dot)
    t_2, t_2_dot = step_1_jvp(state, x, state_dot=state_dot, factor_dot=x_dot)
    t_3 = state['level'] ** 2
    return (
        np.sum(t_3 * x),
        np.sum(2 * x * state['level'] * state_dot['level'] + t_3 * x_dot),
    )
