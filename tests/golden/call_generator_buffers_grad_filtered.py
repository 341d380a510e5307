import numpy as np
from autotangent.runtime import add_into, zeros


def filtered_fwd(xs, w):
    """Value of filtered and what filtered_rev needs."""
    out = []
    state = np.zeros(3)
    state_1s = []
    state_2s = []
    for k, x in enumerate(xs):
        state_1 = state[k % 3]
        state_1s.append(state_1)
        state[k % 3] = x
        state_2 = state.copy()
        state_2s.append(state_2)
        state *= w
        out.append(state[0] * state[1] + state.sum())
    return out, (out, state, state_1s, state_2s, w, xs)


def filtered_rev(saved, y_bar, xs_bar):
    """Adjoint of filtered: adds into xs_bar, returns w_bar."""
    out, state, state_1s, state_2s, w, xs = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    w_bar = 0.0
    state_bar = np.zeros_like(state)
    for k in range(len(xs) - 1, -1, -1):
        x = xs[k]
        # yield state[0] * state[1] + state.sum()
        t_1_bar = out_bar.pop()
        state_bar[0] += state[1] * t_1_bar
        state_bar[1] += state[0] * t_1_bar
        state_bar += t_1_bar
        state_2 = state_2s.pop()
        state[...] = state_2
        # state *= w
        w_bar += state @ state_bar
        state_bar *= w
        state_1 = state_1s.pop()
        state[k % 3] = state_1
        # state[k % 3] = x
        x_bar = state_bar[k % 3]
        state_bar[k % 3] = 0.0
        xs_bar[k] += x_bar
    return w_bar
