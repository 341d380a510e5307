"""Constants of the module: the pressure of a van der Waals gas."""

R = 8.314
A, B = 0.364, 4.27e-5
MOLES = 2


def pressure(volume, temperature):
    repulsion = MOLES * R * temperature / (volume - MOLES * B)
    return repulsion - A * MOLES**2 / volume**2


example = dict(volume=0.022, temperature=310.0)
wrt = ("volume", "temperature")
milestone = 1
