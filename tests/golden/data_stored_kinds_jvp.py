import numpy as np
from autotangent.runtime import shadows, zeros


def interference_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of interference along (x_dot, k_dot)."""
    wave = Wave(1.0, 0.5)
    wave_dot = zeros(wave)
    wave_dot.amplitude = (1 + 2j) * x_dot
    wave.amplitude = x * (1 + 2j)
    table = {"first": {"at": 0.0}, "rest": [1.0, 2.0]}
    table_dot = shadows(table)
    table_dot['first']['at'] = k * wave_dot.amplitude + wave.amplitude * k_dot
    table["first"]["at"] = wave.amplitude * k
    table_dot['rest'][0] = 2j * x_dot
    table["rest"][0] = x * 2j
    table_dot['rest'][1] = 1j * k_dot
    table["rest"][1] = k * 1j
    total = table["first"]["at"] + table["rest"][0] * table["rest"][1] + wave.phase
    total_dot = (
        table_dot['first']['at']
        + table['rest'][1] * table_dot['rest'][0]
        + table['rest'][0] * table_dot['rest'][1]
        + wave_dot.phase
    )
    t_1 = np.conj(total)
    return np.real(total * t_1), np.real(t_1 * total_dot + total * np.conj(total_dot))
