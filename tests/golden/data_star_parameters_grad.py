import numpy as np
from autotangent.runtime import zeros


def decay_grad(x, /, t=0.5, *amplitudes, rate, **others):
    """Gradient of decay with respect to (x, amplitudes, rate, others)."""
    total_1 = np.sum(x)
    total = others['offset'] * total_1
    for k, a in enumerate(amplitudes):
        total += a * np.exp(-rate * t * (k + 1))

    # return total * others["gain"] + amplitudes[0] ** 2
    total_bar = others['gain']
    others_bar = zeros(others)
    others_bar['gain'] += total
    amplitudes_bar = zeros(amplitudes)
    amplitudes_bar[0] += 2 * amplitudes[0]
    rate_bar = 0.0
    for k in range(len(amplitudes) - 1, -1, -1):
        a = amplitudes[k]
        # total += a * np.exp(-rate * t * (k + 1))
        a_bar = np.exp(-rate * t * (k + 1)) * total_bar
        rate_bar -= t * a * np.exp(-rate * t * (k + 1)) * (k + 1) * total_bar
        amplitudes_bar[k] += a_bar
    # total = others["offset"] * np.sum(x)
    others_bar['offset'] += total_1 * total_bar
    x_bar = np.full_like(x, others['offset'] * total_bar)
    return x_bar, amplitudes_bar, rate_bar, others_bar
