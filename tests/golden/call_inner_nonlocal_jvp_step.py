import numpy as np
from autotangent.runtime import tangent

visit_jvp = tangent(visit, "best v", "visits list(int), best list(float), v float")


def step_jvp(k, state, work, visits, best, h, *, k_dot, state_dot, work_dot, best_dot):
    """Value and tangent of step along (k_dot, state_dot, work_dot, best_dot)."""
    force = -k[0] * state[0][0]
    force_dot = -state[0][0] * k_dot[0] - k[0] * state_dot[0][0]
    state_1 = state[0] + h * np.array([state[0][1], force])
    state_dot[0] = np.broadcast_to(
        state_dot[0] + h * np.array([state_dot[0][1], force_dot]), np.shape(state_1)
    )
    state[0] = state_1
    work_dot[0] += h * (state[0][1] * force_dot + force * state_dot[0][1])
    work[0] += force * state[0][1] * h
    t_1, t_1_dot = visit_jvp(
        visits,
        best,
        state[0][1] * k[0],
        best_dot=best_dot,
        v_dot=k[0] * state_dot[0][1] + state[0][1] * k_dot[0],
    )
    return None, None
