import numpy as np
from autotangent.runtime import first_largest, first_smallest, picked


def spectrum_jvp(amplitudes, decay, *, amplitudes_dot, decay_dot):
    """Value and tangent of spectrum along (amplitudes_dot, decay_dot)."""
    t_2 = []
    t_2_dot = []
    for k, (a, a_dot) in enumerate(zip(amplitudes, amplitudes_dot)):
        t_3 = math.exp(-decay * k)
        t_2_dot.append(t_3 * (2 * a * a_dot - k * a**2 * decay_dot))
        t_2.append(a**2 * t_3)
    power = sum(t_2)
    power_dot = sum(t_2_dot)
    t_1 = []
    t_1_dot = []
    for a, a_dot in zip(amplitudes, amplitudes_dot):
        t_1_dot.append(np.sign(a) * a_dot)
        t_1.append(abs(a))
    top = max(t_1)
    top_dot = picked(t_1_dot, first_largest(t_1))
    t_4 = sum(amplitudes)
    return (
        power + top * t_4 + min(amplitudes[0], decay) + max(decay, 0.1, top),
        (
            power_dot
            + t_4 * top_dot
            + top * sum(amplitudes_dot)
            + picked(
                (amplitudes_dot[0], decay_dot), first_smallest((amplitudes[0], decay))
            )
            + picked((decay_dot, 0.0, top_dot), first_largest((decay, 0.1, top)))
        ),
    )
