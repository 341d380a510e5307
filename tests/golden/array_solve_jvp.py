import numpy as np


def dissipation_jvp(
    conductances,
    currents,
    loads,
    *,
    conductances_dot,
    currents_dot,
    loads_dot,
):
    """Value and tangent of dissipation along (conductances_dot, currents_dot, loads_dot)."""
    A = np.diag(np.sum(conductances, axis=1) + 1.0) - conductances
    A_dot = np.diag(np.sum(conductances_dot, axis=1)) - conductances_dot
    voltage = np.linalg.solve(A, currents)
    voltage_dot = np.linalg.solve(A, currents_dot - A_dot @ voltage)
    many = np.linalg.solve(A, loads)
    many_dot = np.linalg.solve(A, loads_dot - A_dot @ many)
    return (
        voltage @ currents + np.sum(many**2),
        voltage_dot @ currents + voltage @ currents_dot + 2 * np.sum(many * many_dot),
    )
