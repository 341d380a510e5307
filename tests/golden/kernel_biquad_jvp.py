import numpy as np


def filtered_jvp(x, b, a, *, x_dot, b_dot, a_dot):
    """Value and tangent of filtered along (x_dot, b_dot, a_dot)."""
    t_1 = np.empty_like(x)
    t_2 = np.zeros(2)
    out_dot, state_dot = np.zeros_like(t_1), np.zeros_like(t_2)
    out, state = t_1, t_2
    for _ in range(2):
        state_dot[:] = 0.0
        state[:] = 0
        for n in range(len(x)):
            w = x[n] - a[0] * state[0] - a[1] * state[1]
            w_dot = (
                x_dot[n]
                - state[0] * a_dot[0]
                - a[0] * state_dot[0]
                - state[1] * a_dot[1]
                - a[1] * state_dot[1]
            )
            out_dot[n] = (
                w_dot
                + state[0] * b_dot[0]
                + b[0] * state_dot[0]
                + state[1] * b_dot[1]
                + b[1] * state_dot[1]
            )
            out[n] = w + b[0] * state[0] + b[1] * state[1]
            state_dot[1] = state_dot[0]
            state[1] = state[0]
            state_dot[0] = w_dot
            state[0] = w
        x = out.copy()
        x_dot = out_dot.copy()
    return np.sum(x**2), 2 * np.sum(x * x_dot)
