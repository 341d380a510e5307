import numpy as np


def filtered_grad(x, b, a):
    """Gradient of filtered with respect to (x, b, a)."""
    out, state = np.empty_like(x), np.zeros(2)
    xs = []
    state_1s = []
    state_2s = []
    for _ in range(2):
        state[:] = 0
        for n in range(len(x)):
            w = x[n] - a[0] * state[0] - a[1] * state[1]
            out[n] = w + b[0] * state[0] + b[1] * state[1]
            state_1 = state[1]
            state_1s.append(state_1)
            state[1] = state[0]
            state_2 = state[0]
            state_2s.append(state_2)
            state[0] = w
        xs.append(x)
        x = out.copy()

    # return np.sum(x**2)
    x_bar = 2 * x
    b_bar = np.zeros_like(b)
    a_bar = np.zeros_like(a)
    out_bar = np.zeros_like(out)
    state_bar = np.zeros_like(state)
    for _ in range(2):
        # x = out.copy()
        out_bar += x_bar
        x = xs.pop()
        x_bar = np.zeros_like(x)
        for n in range(len(x) - 1, -1, -1):
            # state[0] = w
            w_bar = state_bar[0]
            # state[1] = state[0]
            state_bar[0] = state_bar[1]
            state_2 = state_2s.pop()
            state_1 = state_1s.pop()
            # out[n] = w + b[0] * state[0] + b[1] * state[1]
            w_bar += out_bar[n]
            b_bar[0] += state_2 * out_bar[n]
            state_bar[0] += b[0] * out_bar[n]
            b_bar[1] += state_1 * out_bar[n]
            state_bar[1] = b[1] * out_bar[n]
            out_bar[n] = 0.0
            # w = x[n] - a[0] * state[0] - a[1] * state[1]
            x_bar[n] += w_bar
            a_bar[0] -= state_2 * w_bar
            state_bar[0] -= a[0] * w_bar
            a_bar[1] -= state_1 * w_bar
            state_bar[1] -= a[1] * w_bar
        # state[:] = 0
        state_bar[:] = 0.0
    return x_bar, b_bar, a_bar
