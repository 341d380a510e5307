"""Constants in closure cells: a damped oscillator made by a factory."""
import math


def oscillator(omega, damping):
    ratio = damping / (2 * omega)

    def position(t, x0):
        envelope = math.exp(-ratio * omega * t)
        return x0 * envelope * math.cos(omega * math.sqrt(1 - ratio**2) * t)

    return position


primal = oscillator(2.0, 0.6)
example = dict(t=0.9, x0=1.7)
wrt = ("t", "x0")
milestone = 1
