import numpy as np


def filtered_jvp(xs, w, *, xs_dot, w_dot):
    """Value and tangent of filtered along (xs_dot, w_dot)."""
    out = []
    out_dot = []
    state = np.zeros(3)
    state_dot = np.zeros_like(state)
    for k, (x, x_dot) in enumerate(zip(xs, xs_dot)):
        state_dot[k % 3] = x_dot
        state[k % 3] = x
        state_dot[...] = w * state_dot + w_dot * state
        state *= w
        out_dot.append(
            state[1] * state_dot[0] + state[0] * state_dot[1] + state_dot.sum()
        )
        out.append(state[0] * state[1] + state.sum())
    return out, out_dot
