import numpy as np
from autotangent.runtime import quotient


def spins_jvp(field, coupling, *, field_dot, coupling_dot):
    """Value and tangent of spins along (field_dot, coupling_dot)."""
    m = np.tanh(coupling * field)
    m_dot = (1 - m**2) * (field * coupling_dot + coupling * field_dot)
    free_1 = 2 * np.cosh(field)
    free_2 = np.arcsinh(field)
    free_3 = np.sinh(coupling)
    free = np.sum(np.log(free_1)) - np.sum(free_2 * free_3)
    free_dot = (
        2 * np.sum(np.sinh(field) * field_dot / free_1)
        - np.sum(
            (
                free_3 * field_dot / np.sqrt(field**2 + 1)
                + free_2 * np.cosh(coupling) * coupling_dot
            ),
        )
    )
    gate_1 = np.exp(-field)
    gate_2 = 1 + gate_1
    gate = 1 / gate_2
    gate_dot = gate * gate_1 * field_dot / gate_2
    t_1 = 0.9 * m
    t_2 = np.arctanh(t_1)
    return (
        free + np.sum(t_2 * gate),
        free_dot + np.sum(0.9 * gate * quotient(m_dot, 1 - t_1**2) + t_2 * gate_dot),
    )
