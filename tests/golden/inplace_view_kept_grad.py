import numpy as np


def membrane_grad(u, tension):
    """Gradient of membrane with respect to (u, tension)."""
    field = np.sin(u)
    inner = field[1:-1]
    left, right = field[:-2], field[2:]
    inner_1s = []
    inner_2s = []
    field_1s = []
    for _ in range(4):
        inner_2 = left + right - 2 * inner
        inner_2s.append(inner_2)
        inner_1 = inner.copy()
        inner_1s.append(inner_1)
        inner += tension * inner_2
        field_1 = field[0]
        field_1s.append(field_1)
        field[0] = inner[0] * tension

    # return total + np.sum(field)
    total_bar = 1.0
    field_bar = np.ones_like(u)
    tension_bar = 0.0
    for _ in range(4):
        # total += inner @ right
        field_bar[1:-1] += total_bar * right
        field_bar[2:] += total_bar * inner
        field_1 = field_1s.pop()
        field[0] = field_1
        # field[0] = inner[0] * tension
        field_2_bar = field_bar[0]
        field_bar[0] = 0.0
        field_bar[1:-1][0] += tension * field_2_bar
        tension_bar += inner[0] * field_2_bar
        inner_2 = inner_2s.pop()
        inner_1 = inner_1s.pop()
        inner[...] = inner_1
        # inner += tension * (left + right - 2 * inner)
        tension_bar += inner_2 @ field_bar[1:-1]
        inner_2_bar = tension * field_bar[1:-1]
        field_bar[:-2] += inner_2_bar
        field_bar[2:] += inner_2_bar
        field_bar[1:-1] -= 2 * inner_2_bar
    # field = np.sin(u)
    u_bar = np.cos(u) * field_bar
    return u_bar, tension_bar
