import math


def filtered_jvp(samples, gain, *, samples_dot, gain_dot):
    """Value and tangent of filtered along (samples_dot, gain_dot)."""
    state = 0.5
    state_dot = 0.0
    total = 0.0
    total_dot = 0.0
    for x, x_dot in zip(samples, samples_dot):
        if x < 0:
            state = 0.9 * state
            state_dot = 0.9 * state_dot
        else:
            state_dot = (1 - gain) * state_dot + (x - state) * gain_dot + gain * x_dot
            state = state + gain * (x - state)
            total_1 = math.sin(state)
            total += total_1 * x
            total_dot = total_dot + x * math.cos(state) * state_dot + total_1 * x_dot
    return total, total_dot
