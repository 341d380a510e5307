import numpy as np


def decay_jvp(
    x,
    /,
    t=0.5,
    *amplitudes,
    rate,
    x_dot,
    amplitudes_dot,
    rate_dot,
    others_dot,
    **others,
):
    """Value and tangent of decay along (x_dot, amplitudes_dot, rate_dot, others_dot)."""
    total_1 = np.sum(x)
    total = others['offset'] * total_1
    total_dot = total_1 * others_dot['offset'] + others['offset'] * np.sum(x_dot)
    for k, (a, a_dot) in enumerate(zip(amplitudes, amplitudes_dot)):
        total_2 = np.exp(-rate * t * (k + 1))
        total += a * total_2
        total_dot = total_dot + total_2 * (a_dot - a * t * (k + 1) * rate_dot)
    return (
        total * others['gain'] + amplitudes[0] ** 2,
        (
            others['gain'] * total_dot
            + total * others_dot['gain']
            + 2 * amplitudes[0] * amplitudes_dot[0]
        ),
    )
