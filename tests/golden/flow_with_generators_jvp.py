import numpy as np
from autotangent.runtime import constructor, own, products_of_others, tangent

new_State = constructor(State)
new_State_jvp = tangent(new_State, "u", "u array(f; n)")
energy_jvp = tangent(
    State.energy,
    "self k",
    "self tests.programs.flow_with_generators:State{u: array(f; n), seen: list(float)}, k float",
)


def sweep_jvp(x, w, limit, *, x_dot, w_dot):
    """Value and tangent of sweep along (x_dot, w_dot)."""
    x, w = own(x, w)
    x_dot = x_dot.copy()
    state_1, state_1_dot = new_State_jvp(x, u_dot=x_dot)
    state = state_1
    state_dot = state_1_dot
    total_1, total_1_dot = energy_jvp(state, w[0], self_dot=state_dot, k_dot=w_dot[0])
    total = total_1
    total_dot = total_1_dot
    k = w[1]
    k_dot = w_dot[1]
    before = state.u
    before_dot = state_dot.u
    state_dot.u = k * state_dot.u + k_dot * state.u
    state.u = state.u * k
    inner = state
    inner_dot = state_dot
    v = w[2] * 2
    v_dot = 2 * w_dot[2]
    seen = state.seen
    seen_dot = state_dot.seen
    seen_dot.append(v_dot)
    seen.append(v)
    seen_1 = state.seen
    seen_1_dot = state_dot.seen
    seen_1_dot.append(0.0)
    seen_1.append(3.0)
    total_2 = np.sum(inner.u)
    total_3 = total_2 * state.seen[0]
    total += total_3 * state.seen[-1]
    total_dot = (
        total_dot
        + state.seen[-1] * (
            state.seen[0] * np.sum(inner_dot.u) + total_2 * state_dot.seen[0]
        )
        + total_3 * state_dot.seen[-1]
    )
    seen_2 = state.seen
    seen_2_dot = state_dot.seen
    seen_2_dot.pop()
    seen_2.pop()
    seen_3 = state.seen
    seen_3_dot = state_dot.seen
    seen_3_dot.pop()
    seen_3.pop()
    state_dot.u = before_dot
    state.u = before
    total += len(state.seen) + state.u[0]
    total_dot = total_dot + state_dot.u[0]
    a = x * w[0]
    a_dot = w[0] * x_dot + w_dot[0] * x
    tail = a[1:] * w[1]
    tail_dot = w[1] * a_dot[1:] + w_dot[1] * a[1:]
    total += np.prod(tail)
    total_dot = total_dot + np.sum(products_of_others(tail) * tail_dot)
    held_2 = a[1]
    held_2_dot = a_dot[1]
    a_dot[1] = 0.0
    a[1] = 0.0
    b_dot, held_dot = a_dot, held_2_dot
    b, held = (a, held_2)
    total_4 = np.sum(b**3)
    total += held * total_4
    total_dot = total_dot + total_4 * held_dot + 3 * held * np.sum(b**2 * b_dot)
    if total > limit:
        t_1 = total * b[0]
        t_1_dot = b[0] * total_dot + total * b_dot[0]
        a_dot[1] = held_2_dot
        a[1] = held_2
        result = t_1
        result_dot = t_1_dot
    else:
        value = w[2]
        value_dot = w_dot[2]
        held_1 = b[2]
        held_1_dot = b_dot[2]
        b_dot[2] = value_dot
        b[2] = value
        total += np.sum(b**2)
        total_dot = total_dot + 2 * np.sum(b * b_dot)
        b_dot[2] = held_1_dot
        b[2] = held_1
        a_dot[1] = held_2_dot
        a[1] = held_2
        result_1 = np.sum(a)
        result = total * result_1
        result_dot = result_1 * total_dot + total * np.sum(a_dot)
    return result, result_dot
