import numpy as np
from autotangent.runtime import shadows, zeros


def interference_grad(x, k):
    """Gradient of interference with respect to (x, k)."""
    wave = Wave(1.0, 0.5)
    wave.amplitude = x * (1 + 2j)
    table = {"first": {"at": 0.0}, "rest": [1.0, 2.0]}
    table["first"]["at"] = wave.amplitude * k
    table["rest"][0] = x * 2j
    table["rest"][1] = k * 1j
    total = table["first"]["at"] + table["rest"][0] * table["rest"][1] + wave.phase

    # return np.real(total * np.conj(total))
    total_bar = np.conj(total) * 1.0 + np.conj(total * 1.0)
    # total = table["first"]["at"] + table["rest"][0] * table["rest"][1] + wave.phase
    table_bar = shadows(table, complex)
    table_bar['first']['at'] += total_bar
    table_bar['rest'][0] += table['rest'][1] * total_bar
    table_bar['rest'][1] += table['rest'][0] * total_bar
    wave_bar = zeros(wave, complex)
    wave_bar.phase += total_bar.real
    # table["rest"][1] = k * 1j
    k_bar = (1j * table_bar['rest'][1]).real
    table_bar['rest'][1] = 0.0
    # table["rest"][0] = x * 2j
    x_bar = (2j * table_bar['rest'][0]).real
    table_bar['rest'][0] = 0.0
    # table["first"]["at"] = wave.amplitude * k
    wave_bar.amplitude += k * table_bar['first']['at']
    k_bar += (wave.amplitude * table_bar['first']['at']).real
    table_bar['first']['at'] = 0.0
    # wave.amplitude = x * (1 + 2j)
    x_bar += ((1 + 2j) * wave_bar.amplitude).real
    wave_bar.amplitude = 0.0
    return x_bar, k_bar
