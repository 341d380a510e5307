import numpy as np
from autotangent.runtime import put_back, shadowed_pair, snapshot, unbroadcast

visit_fwd, visit_rev = shadowed_pair(
    visit,
    "best v",
    "visits list(int), best list(float), v float",
)


def step_fwd(k, state, work, visits, best, h, *, k_bar, state_bar, work_bar, best_bar):
    """Value of step and what step_rev needs."""
    force = -k[0] * state[0][0]
    t_1_1 = h * np.array([state[0][1], force])
    t_1 = state[0] + t_1_1
    t_1_bar = np.zeros_like(t_1)
    state_bar_1 = state_bar[0]
    state_bar[0] = t_1_bar
    state_1 = state[0]
    state[0] = t_1
    work_1 = work[0]
    work[0] += force * state[0][1] * h
    visits_1 = snapshot(visits)
    best_1 = snapshot(best)
    _, saved = visit_fwd(visits, best, state[0][1] * k[0], best_bar=best_bar)
    return (
        None,
        (
            best,
            best_1,
            force,
            h,
            k,
            k_bar,
            saved,
            state,
            state_1,
            state_bar,
            state_bar_1,
            t_1_1,
            t_1_bar,
            visits,
            visits_1,
            work,
            work_1,
            work_bar,
        ),
    )


def step_rev(saved):
    """Adjoint of step: adds into k_bar, state_bar, work_bar, best_bar."""
    best, best_1, force, h, k, k_bar, saved, state, state_1, state_bar, state_bar_1, t_1_1, t_1_bar, visits, visits_1, work, work_1, work_bar = saved
    # visit(state[1] * k)
    v_1_bar = visit_rev(saved)
    put_back(visits, visits_1)
    put_back(best, best_1)
    state_bar[0][1] += k[0] * v_1_bar
    k_bar[0] += state[0][1] * v_1_bar
    work[0] = work_1
    # work += force * state[1] * h
    force_bar = state[0][1] * h * work_bar[0]
    state_bar[0][1] += force * h * work_bar[0]
    state[0] = state_1
    state_bar[0] = state_bar_1
    # t_1 = state[0] + h * np.array([state[0][1], force])
    state_bar[0] += unbroadcast(t_1_bar, state[0])
    t_1_2_bars = h * unbroadcast(t_1_bar, t_1_1)
    state_bar[0][1] += t_1_2_bars[0]
    force_bar += t_1_2_bars[1]
    # force = -k * state[0]
    k_bar[0] -= state[0][0] * force_bar
    state_bar[0][0] -= k[0] * force_bar
