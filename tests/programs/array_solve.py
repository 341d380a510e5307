"""np.linalg.solve with a vector and with several right-hand sides: a resistor network."""
import numpy as np


def dissipation(conductances, currents, loads):
    A = np.diag(np.sum(conductances, axis=1) + 1.0) - conductances
    voltage = np.linalg.solve(A, currents)
    many = np.linalg.solve(A, loads)
    return voltage @ currents + np.sum(many**2)


example = dict(conductances=(4, 4), currents=(4,), loads=(4, 2))
positive = ("conductances",)
wrt = ("conductances", "currents", "loads")
milestone = 2
