import math

import numpy as np


def filtered_grad(samples, gain):
    """Gradient of filtered with respect to (samples, gain)."""
    state = 0.5
    states = []
    for x in samples:
        states.append(state)
        if x < 0:
            state = 0.9 * state
        else:
            state = state + gain * (x - state)

    samples_bar = np.zeros_like(samples)
    gain_bar = 0.0
    state_bar = 0.0
    for i in range(len(samples) - 1, -1, -1):
        x = samples[i]
        x_bar = 0.0
        state = states.pop()
        if x < 0:
            # state = 0.9 * state
            state_bar = 0.9 * state_bar
        else:
            # total += math.sin(state) * x
            state_1 = state + gain * (x - state)
            state_bar += x * math.cos(state_1)
            x_bar += math.sin(state_1)
            # state = state + gain * (x - state)
            gain_bar += (x - state) * state_bar
            x_bar += gain * state_bar
            state_bar = (1 - gain) * state_bar
        samples_bar[i] += x_bar
    return samples_bar, gain_bar
