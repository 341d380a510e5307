import numpy as np


def membrane_grad(u, tension):
    """Gradient of membrane with respect to (u, tension)."""
    field = np.sin(u)
    inner = field[1:-1]
    left, right = field[:-2], field[2:]
    inner_2s = []
    inner_1s = []
    field_2s = []
    for _ in range(4):
        inner_2 = inner[...].copy()
        inner_2s.append(inner_2)
        inner_1 = left + right - 2 * inner
        inner_1s.append(inner_1)
        inner[...] += tension * inner_1
        field_2 = field[0]
        field_2s.append(field_2)
        field[0] = inner[0] * tension

    # return total + np.sum(field)
    total_bar = 1.0
    field_bar = np.ones_like(u)
    tension_bar = 0.0
    for _ in range(3, -1, -1):
        # total += inner @ right
        field_bar[1:-1] += total_bar * right
        field_bar[2:] += total_bar * inner
        field_2 = field_2s.pop()
        field[0] = field_2
        # field[0] = inner[0] * tension
        field_1_bar = field_bar[0]
        field_bar[0] = 0.0
        field_bar[1:-1][0] += tension * field_1_bar
        tension_bar += inner[0] * field_1_bar
        inner_1 = inner_1s.pop()
        inner_2 = inner_2s.pop()
        inner[...] = inner_2
        # inner += tension * (left + right - 2 * inner)
        tension_bar += np.sum(inner_1 * field_bar[1:-1])
        inner_1_bar = tension * field_bar[1:-1]
        field_bar[:-2] += inner_1_bar
        field_bar[2:] += inner_1_bar
        field_bar[1:-1] -= 2 * inner_1_bar
    # field = np.sin(u)
    u_bar = np.cos(u) * field_bar
    return u_bar, tension_bar
