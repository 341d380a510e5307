import numpy as np
from autotangent.runtime import quotient, unbroadcast, zeros


def counted_grad(x, v):
    """Gradient of counted with respect to (x, v)."""
    state, held = np.ones(3), Held(x)
    put = np.add.at
    add, root = np.add, np.sqrt
    keep = setattr
    put(state, BINS, x * v)
    t_1 = 0.5 * v
    t_2 = np.broadcast_to(t_1, np.shape(state[BINS])).copy()
    state_1s = []
    for i, e in zip(BINS, t_2):
        state_1 = state[i]
        state_1s.append(state_1)
        state[i] = np.multiply(state[i], e)
    state_2s = []
    for k in range(2):
        state_2 = state[BINS]
        state_2s.append(state_2)
        add.at(state, BINS, k * v)
    state_3 = state.copy()
    root(state, out=state)
    keep(held, "a", state[1])
    t_3 = np.sum(state * state[::-1])

    # return np.sum(state * state[::-1]) * held.a
    state_bar = held.a * state[::-1]
    state_bar[::-1] += held.a * state
    held_bar = zeros(held)
    held_bar.a += t_3
    # keep(held, "a", state[1])
    state_bar[1] += held_bar.a
    held_bar.a = 0.0
    state_4 = state.copy()
    state[...] = state_3
    # root(state, out=state)
    state_bar[...] = quotient(state_bar, state_4) / 2
    v_bar = np.zeros_like(v)
    for k in range(1, -1, -1):
        state_2 = state_2s.pop()
        state[BINS] = state_2
        # add.at(state, BINS, k * v)
        v_bar += k * state_bar[BINS]
    t_2_bar = np.zeros_like(t_2)
    for j in range(min(len(BINS), len(t_2)) - 1, -1, -1):
        i = BINS[j]
        e = t_2[j]
        state_1 = state_1s.pop()
        state[i] = state_1
        # state[i] = np.multiply(state[i], e)
        e_bar = state[i] * state_bar[i]
        state_bar[i] = e * state_bar[i]
        t_2_bar[j] += e_bar
    # for (i, e) in zip(BINS, np.broadcast_to(t_1, np.shape(state[BINS])).copy()):
    t_1_bar = unbroadcast(t_2_bar, t_1)
    # t_1 = 0.5 * v
    v_bar += 0.5 * t_1_bar
    # put(state, BINS, x * v)
    state_5_bar = state_bar[BINS]
    x_bar = v @ state_5_bar
    v_bar += x * state_5_bar
    # state, held = np.ones(3), Held(x)
    x_bar += held_bar.a
    return x_bar, v_bar
