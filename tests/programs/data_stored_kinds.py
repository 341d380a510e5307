"""Stores that change what a container holds: a number becomes complex, at some depth."""
import numpy as np


class Wave:
    def __init__(self, amplitude, phase):
        self.amplitude = amplitude
        self.phase = phase


def interference(x, k):
    wave = Wave(1.0, 0.5)
    wave.amplitude = x * (1 + 2j)
    table = {"first": {"at": 0.0}, "rest": [1.0, 2.0]}
    table["first"]["at"] = wave.amplitude * k
    table["rest"][0] = x * 2j
    table["rest"][1] = k * 1j
    total = table["first"]["at"] + table["rest"][0] * table["rest"][1] + wave.phase
    return np.real(total * np.conj(total))


example = dict(x=0.6, k=1.3)
wrt = ("x", "k")
milestone = 3
