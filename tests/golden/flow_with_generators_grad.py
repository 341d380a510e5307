import numpy as np
from autotangent.runtime import constructor, own, products_of_others, put_back, shadowed_pair, shadows, snapshot

new_State = constructor(State)
energy_fwd, energy_rev = shadowed_pair(
    State.energy,
    "self k",
    "self tests.programs.flow_with_generators:State{u: array(f; n), seen: list(float)}, k float",
)
new_State_fwd, new_State_rev = shadowed_pair(new_State, "u", "u array(f; n)")


def sweep_grad(x, w, limit):
    """Gradient of sweep with respect to (x, w)."""
    x, w = own(x, w)
    x_bar = shadows(x)
    (state, state_bar), saved = new_State_fwd(x, u_bar=x_bar)
    state_1 = snapshot(state)
    total, saved_1 = energy_fwd(state, w[0], self_bar=state_bar)
    k = w[1]
    before_bar = state_bar.u
    before = state.u
    t_2 = state.u * k
    t_2_bar = np.zeros_like(t_2)
    state_bar_1 = state_bar.u
    state_bar.u = t_2_bar
    state_2 = state.u
    state.u = t_2
    inner_bar = state_bar
    inner = state
    v = w[2] * 2
    seen_bar = state_bar.seen
    seen = state.seen
    seen_bar.append(0.0)
    seen.append(v)
    seen_1_bar = state_bar.seen
    seen_1 = state.seen
    seen_1_bar.append(0.0)
    seen_1.append(3.0)
    total_1 = np.sum(inner.u)
    total_2 = total_1 * state.seen[0]
    total += total_2 * state.seen[-1]
    seen_2_bar = state_bar.seen
    seen_2 = state.seen
    seen_2_bar.pop()
    t_3 = seen_2.pop()
    seen_3_bar = state_bar.seen
    seen_3 = state.seen
    seen_3_bar.pop()
    t_4 = seen_3.pop()
    state_bar_2 = state_bar.u
    state_bar.u = before_bar
    state_3 = state.u
    state.u = before
    total += len(state.seen) + state.u[0]
    a = x * w[0]
    tail = a[1:] * w[1]
    total += np.prod(tail)
    held_2 = a[1]
    a_1 = a[1]
    a[1] = 0.0
    b, held = a, held_2
    total_3 = np.sum(b**3)
    total += held * total_3
    total_4 = total
    if total > limit:
        a_2 = a[1]
        a[1] = held_2
    else:
        value = w[2]
        held_1 = b[2]
        b_1 = b[2]
        b[2] = value
        total += np.sum(b**2)
        b_2 = b[2]
        b[2] = held_1
        a_3 = a[1]
        a[1] = held_2
        result_1 = np.sum(a)

    # return result
    result_bar = 1.0
    held_2_bar = 0.0
    w_bar = np.zeros_like(w)
    if total_4 > limit:
        # result = t_1
        t_1_bar = result_bar
        a[1] = a_2
        # t_1 = total * b[0]
        total_bar = b[0] * t_1_bar
        a_bar = np.zeros_like(a)
        a_bar[0] = total_4 * t_1_bar
    else:
        # result = total * np.sum(a)
        total_bar = result_1
        a_bar = np.full_like(x, total)
        a[1] = a_3
        # a[1] = held_2
        held_2_bar += a_bar[1]
        a_bar[1] = 0.0
        b[2] = b_2
        # b[2] = held_1
        held_1_bar = a_bar[2]
        a_bar[2] = 0.0
        # total += np.sum(b**2)
        a_bar += 2 * total_bar * b
        b[2] = b_1
        # b[2] = value
        value_bar = a_bar[2]
        # held_1 = b[2]
        a_bar[2] = held_1_bar
        # value = w[2]
        w_bar[2] += value_bar
    # total += held * np.sum(b**3)
    held_bar = total_3 * total_bar
    a_bar += 3 * held * total_bar * b**2
    # b, held = (a, held_2)
    held_2_bar += held_bar
    a[1] = a_1
    # a[1] = 0.0
    # held_2 = a[1]
    a_bar[1] = held_2_bar
    # total += np.prod(tail)
    tail_bar = total_bar * products_of_others(tail)
    # tail = a[1:] * w[1]
    a_bar[1:] += w[1] * tail_bar
    w_bar[1] += a[1:] @ tail_bar
    # a = x * w[0]
    x_bar += w[0] * a_bar
    w_bar[0] += x @ a_bar
    # total += len(state.seen) + state.u[0]
    state_bar.u[0] += total_bar
    state.u = state_3
    state_bar.u = state_bar_2
    # seen_3.pop()
    seen_3_bar.append(0.0)
    seen_3.append(t_4)
    # seen_2.pop()
    seen_2_bar.append(0.0)
    seen_2.append(t_3)
    # total += np.sum(inner.u) * state.seen[0] * state.seen[-1]
    inner_bar.u += state.seen[0] * state.seen[-1] * total_bar
    state_bar.seen[0] += total_1 * state.seen[-1] * total_bar
    state_bar.seen[-1] += total_2 * total_bar
    # seen_1.append(3.0)
    seen_1_bar.pop()
    seen_1.pop()
    # seen.append(v)
    t_5_bar = seen_bar.pop()
    seen.pop()
    v_bar = t_5_bar
    # v = w[2] * 2
    w_bar[2] += 2 * v_bar
    state.u = state_2
    state_bar.u = state_bar_1
    # t_2 = state.u * k
    state_bar.u += k * t_2_bar
    k_bar = state.u @ t_2_bar
    # k = w[1]
    w_bar[1] += k_bar
    # total = state.energy(w[0])
    k_1_bar = energy_rev(saved_1, total_bar)
    put_back(state, state_1)
    w_bar[0] += k_1_bar
    # state = State(x)
    new_State_rev(saved)
    return x_bar, w_bar
