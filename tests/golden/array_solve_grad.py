import numpy as np


def dissipation_grad(conductances, currents, loads):
    """Gradient of dissipation with respect to (conductances, currents, loads)."""
    A = np.diag(np.sum(conductances, axis=1) + 1.0) - conductances
    voltage = np.linalg.solve(A, currents)
    many = np.linalg.solve(A, loads)

    # return voltage @ currents + np.sum(many**2)
    voltage_bar = currents
    currents_bar = voltage
    many_bar = 2 * many
    # many = np.linalg.solve(A, loads)
    loads_bar = np.linalg.solve(A.T, many_bar)
    A_bar = -loads_bar @ many.T
    # voltage = np.linalg.solve(A, currents)
    voltage_1_bar = np.linalg.solve(A.T, voltage_bar)
    A_bar -= np.outer(voltage_1_bar, voltage)
    currents_bar = currents_bar + voltage_1_bar
    # A = np.diag(np.sum(conductances, axis=1) + 1.0) - conductances
    conductances_bar = np.diag(A_bar, 0)[:, None] - A_bar
    return conductances_bar, currents_bar, loads_bar
