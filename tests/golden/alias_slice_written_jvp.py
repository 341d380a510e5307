import numpy as np


def energy_jvp(x, k, *, x_dot, k_dot):
    """Value and tangent of energy along (x_dot, k_dot)."""
    field = np.zeros((3, 4))
    field_dot = np.zeros_like(field)
    inner = field[1:, 1:]
    inner_dot = field_dot[1:, 1:]
    inner_dot[0] = 2 * x * x_dot
    inner[0] = x * x
    columns = field.T
    columns_dot = field_dot.T
    columns_dot[0] = k_dot * x + k * x_dot
    columns[0] = k * x
    for row, row_dot in zip(field, field_dot):
        row_dot[3] = k_dot
        row[3] = k
    return np.sum(field**2), 2 * np.sum(field * field_dot)
