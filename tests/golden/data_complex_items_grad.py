import numpy as np
from autotangent.runtime import shadows


def primal_grad(x):
    """Gradient of primal with respect to x."""
    parts = [x * 1j, x + 2j]
    parts_1 = parts[1][1]
    parts[1][1] *= 1j * x[0]
    named = {"a": x + 2j}
    named_1 = 2j * x[1:]
    named_2 = named['a'][1:].copy()
    named['a'][1:] = named['a'][1:] * named_1

    # return np.sum(parts[0].imag * parts[1].real) + np.sum(named["a"].imag * x)
    parts_bar = shadows(parts, complex)
    parts_bar[0] -= 1j * parts[1].real
    parts_bar[1] += parts[0].imag
    named_bar = shadows(named, complex)
    named_bar['a'] -= 1j * x
    x_bar = named['a'].imag.copy()
    named['a'][1:] = named_2
    # named["a"][1:] *= 2j * x[1:]
    x_bar[1:] += (2j * named['a'][1:] * named_bar['a'][1:]).real
    named_bar['a'][1:] = named_1 * named_bar['a'][1:]
    # named = {"a": x + 2j}
    x_bar += named_bar['a'].real
    parts[1][1] = parts_1
    # parts[1][1] *= 1j * x[0]
    x_bar[0] += (parts[1][1] * 1j * parts_bar[1][1]).real
    parts_bar[1][1] = x[0] * 1j * parts_bar[1][1]
    # parts = [x * 1j, x + 2j]
    x_bar += (1j * parts_bar[0] + parts_bar[1]).real
    return x_bar
