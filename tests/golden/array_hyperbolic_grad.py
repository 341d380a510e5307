import numpy as np
from autotangent.runtime import quotient


def spins_grad(field, coupling):
    """Gradient of spins with respect to (field, coupling)."""
    m = np.tanh(coupling * field)
    gate_1 = np.exp(-field)
    gate_2 = 1 + gate_1
    gate = 1 / gate_2

    # return free + np.sum(np.arctanh(0.9 * m) * gate)
    t_1 = 0.9 * m
    free_bar = 1.0
    m_bar = 0.9 * quotient(gate, 1 - t_1**2)
    gate_bar = np.arctanh(t_1)
    # gate = 1 / (1 + np.exp(-field))
    field_bar = gate_1 * gate * gate_bar / gate_2
    # free = np.sum(np.log(2 * np.cosh(field))) - np.sum(np.arcsinh(field) * np.sinh ...
    field_bar += (
        2 * np.sinh(field) / (2 * np.cosh(field))
        - np.sinh(coupling) / np.sqrt(field**2 + 1)
    ) * free_bar
    coupling_bar = -free_bar * np.arcsinh(field) * np.cosh(coupling)
    # m = np.tanh(coupling * field)
    m_1_bar = (1 - m**2) * m_bar
    coupling_bar += field * m_1_bar
    field_bar += coupling * m_1_bar
    return field_bar, coupling_bar
