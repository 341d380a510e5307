import numpy as np
from autotangent.runtime import applied, captures, inner, pair, put_back, shadowed_pair, snapshot, zeros

other_best = inner(integrate, "other_best")
step = inner(integrate, "step")
scale = inner(integrate, "scale")
accumulator_captures = captures(accumulator)
counted_sin = applied(counted, f=math.sin)
counted_sin_captures = captures(counted_sin)
add_1 = inner(accumulator, "add")
value = inner(counted_sin, "value")
add_1_fwd, add_1_rev = pair(add_1, "total v", "total list(float), v float")
value_fwd, value_rev = pair(value, "v", "calls list(int), v float")
scale_fwd, scale_rev = shadowed_pair(scale, "k", "k list(float), factor float")
step_fwd, step_rev = shadowed_pair(
    step,
    "k state work best",
    "k list(float), state list(array(f; ?)), work list(float), visits list(int), best list(float), h float",
)
other_best_fwd, other_best_rev = pair(other_best, "k v", "k list(float), v float")


def integrate_grad(x, k, steps):
    """Gradient of integrate with respect to (x, k)."""
    k_shadow = [0.0]
    k = [k]
    t_2_bar = [0.0]
    t_2 = [0.0]
    t_3_bar = [0.0]
    t_3 = [0.0]
    work_bar, best_bar = t_2_bar, t_3_bar
    work, best = t_2, t_3
    t_4 = np.array([x, 1.0])
    t_4_bar = np.zeros_like(t_4)
    state_bar = [t_4_bar]
    state = [t_4]
    visits = [0]
    bonus, saved_6 = other_best_fwd(k, x)
    saved_5s = []
    state_1s = []
    work_1s = []
    visits_1s = []
    best_1s = []
    saved_4s = []
    k_1s = []
    for _ in range(steps):
        state_1 = snapshot(state)
        state_1s.append(state_1)
        work_1 = snapshot(work)
        work_1s.append(work_1)
        visits_1 = snapshot(visits)
        visits_1s.append(visits_1)
        best_1 = snapshot(best)
        best_1s.append(best_1)
        _, saved_5 = step_fwd(
            k,
            state,
            work,
            visits,
            best,
            0.1,
            k_bar=k_shadow,
            state_bar=state_bar,
            work_bar=work_bar,
            best_bar=best_bar,
        )
        saved_5s.append(saved_5)
        k_1 = snapshot(k)
        k_1s.append(k_1)
        _, saved_4 = scale_fwd(k, 0.9, k_bar=k_shadow)
        saved_4s.append(saved_4)
    add_total = accumulator_captures()
    other = 1.0
    sine_calls = counted_sin_captures()
    add_total_2 = snapshot(add_total)
    _, saved_3 = add_1_fwd(add_total, work[0])
    sine_calls_2 = snapshot(sine_calls)
    t_1, saved_2 = value_fwd(sine_calls, x)
    sine_calls_1 = snapshot(sine_calls)
    other_1, saved_1 = value_fwd(sine_calls, k[0])
    other += t_1 + other_1
    add_total_1 = snapshot(add_total)
    t_5, saved = add_1_fwd(add_total, x)

    # return add(x) * best + state[0] * other + visits * k + bonus
    add_total_bar = zeros(add_total)
    x_bar = add_1_rev(saved, best[0], add_total_bar)
    put_back(add_total, add_total_1)
    best_bar[0] += t_5
    state_bar[0][0] += other
    other_bar = state[0][0]
    k_shadow[0] += 1.0 * visits[0]
    bonus_bar = 1.0
    # other = other + (t_1 + value(sine_calls, k[0]))
    t_1_bar = other_bar
    v_1_bar = value_rev(saved_1, other_bar)
    put_back(sine_calls, sine_calls_1)
    k_shadow[0] += v_1_bar
    # t_1 = value(sine_calls, x)
    v_2_bar = value_rev(saved_2, t_1_bar)
    put_back(sine_calls, sine_calls_2)
    x_bar += v_2_bar
    # add(work)
    v_3_bar = add_1_rev(saved_3, 0.0, add_total_bar)
    put_back(add_total, add_total_2)
    work_bar[0] += v_3_bar
    for _ in range(steps):
        saved_4 = saved_4s.pop()
        k_1 = k_1s.pop()
        # scale(0.9)
        scale_rev(saved_4)
        put_back(k, k_1)
        saved_5 = saved_5s.pop()
        state_1 = state_1s.pop()
        work_1 = work_1s.pop()
        visits_1 = visits_1s.pop()
        best_1 = best_1s.pop()
        # step(0.1)
        step_rev(saved_5)
        put_back(state, state_1)
        put_back(work, work_1)
        put_back(visits, visits_1)
        put_back(best, best_1)
    # bonus = other_best(x)
    x_bar += other_best_rev(saved_6, bonus_bar, k_shadow)
    # t_4 = np.array([x, 1.0])
    t_4_1_bars = t_4_bar
    x_bar += t_4_1_bars[0]
    # k = [k]
    k_bar = k_shadow[0]
    return x_bar, k_bar
