import numpy as np
from autotangent.runtime import namespace, quotient


def counted_jvp(x, v, *, x_dot, v_dot):
    """Value and tangent of counted along (x_dot, v_dot)."""
    t_2 = np.ones(3)
    state_dot, held_dot = np.zeros_like(t_2), namespace(a=x_dot)
    state, held = t_2, Held(x)
    put = np.add.at
    scale = np.multiply.at
    add, root = np.add, np.sqrt
    keep = setattr
    put(state_dot, BINS, x_dot * v + x * v_dot)
    put(state, BINS, x * v)
    t_1 = 0.5 * v
    t_1_dot = 0.5 * v_dot
    t_3 = np.shape(state[BINS])
    for i, e, e_dot in zip(BINS, np.broadcast_to(t_1, t_3).copy(), np.broadcast_to(t_1_dot, t_3).copy()):
        state_dot[i] = e * state_dot[i] + state[i] * e_dot
        state[i] = np.multiply(state[i], e)
    for k in range(2):
        add.at(state_dot, BINS, k * v_dot)
        add.at(state, BINS, k * v)
    state_1 = root(state)
    state_dot[...] = quotient(state_dot, state_1) / 2
    state[...] = state_1
    held_dot.a = state_dot[1]
    keep(held, "a", state[1])
    t_4 = np.sum(state * state[::-1])
    return (
        t_4 * held.a,
        (
            held.a * np.sum(state[::-1] * state_dot + state * state_dot[::-1])
            + t_4 * held_dot.a
        ),
    )
