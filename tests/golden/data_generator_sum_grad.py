import math

import numpy as np
from autotangent.runtime import add_into, first_largest, first_smallest, only_at, spread_over, zeros


def spectrum_grad(amplitudes, decay):
    """Gradient of spectrum with respect to (amplitudes, decay)."""
    t_2 = []
    for k, a in enumerate(amplitudes):
        t_2.append(a**2 * math.exp(-decay * k))
    t_1 = []
    for a in amplitudes:
        t_1.append(abs(a))
    top = max(t_1)

    # return power + top * sum(amplitudes) + min(amplitudes[0], decay) + max(decay,  ...
    power_bar = 1.0
    amplitudes_bar = spread_over(top, amplitudes)
    t_3_bars = only_at(
        1.0, first_smallest((amplitudes[0], decay)), len((amplitudes[0], decay))
    )
    amplitudes_bar = amplitudes_bar.copy()
    amplitudes_bar[0] += t_3_bars[0]
    t_4_bars = only_at(1.0, first_largest((decay, 0.1, top)), len((decay, 0.1, top)))
    decay_bar = t_3_bars[1] + t_4_bars[0]
    top_bar = sum(amplitudes) + t_4_bars[2]
    # top = max(t_1)
    t_1_bar = zeros(t_1)
    add_into(t_1_bar, only_at(top_bar, first_largest(t_1), len(t_1)))
    for i in range(len(amplitudes) - 1, -1, -1):
        a = amplitudes[i]
        # t_1.append(abs(a))
        t_5_bar = t_1_bar.pop()
        a_bar = np.sign(a) * t_5_bar
        amplitudes_bar[i] += a_bar
    # power = sum(t_2)
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, spread_over(power_bar, t_2))
    for k in range(len(amplitudes) - 1, -1, -1):
        a = amplitudes[k]
        # t_2.append(a ** 2 * math.exp(-decay * k))
        t_6_bar = t_2_bar.pop()
        a_bar = 2 * a * math.exp(-decay * k) * t_6_bar
        decay_bar -= k * a**2 * math.exp(-decay * k) * t_6_bar
        amplitudes_bar[k] += a_bar
    return amplitudes_bar, decay_bar
