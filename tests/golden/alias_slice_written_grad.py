import numpy as np


def energy_grad(x, k):
    """Gradient of energy with respect to (x, k)."""
    field = np.zeros((3, 4))
    inner = field[1:, 1:]
    inner_1 = inner[0].copy()
    inner[0] = x * x
    columns = field.T
    columns_1 = columns[0].copy()
    columns[0] = k * x
    row_1s = []
    for row in field:
        row_1 = row[3]
        row_1s.append(row_1)
        row[3] = k

    # return np.sum(field**2)
    field_bar = 2 * field
    k_bar = 0.0
    for i in range(len(field) - 1, -1, -1):
        row = field[i]
        row_1 = row_1s.pop()
        row[3] = row_1
        # row[3] = k
        k_bar += field_bar[i][3]
        field_bar[i][3] = 0.0
    columns[0] = columns_1
    # columns[0] = k * x
    k_bar += x @ field_bar.T[0]
    x_bar = k * field_bar.T[0]
    field_bar.T[0] = 0.0
    inner[0] = inner_1
    # inner[0] = x * x
    x_bar += 2 * x * field_bar[1:, 1:][0]
    field_bar[1:, 1:][0] = 0.0
    return x_bar, k_bar
