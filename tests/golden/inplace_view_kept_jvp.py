import numpy as np


def membrane_jvp(u, tension, *, u_dot, tension_dot):
    """Value and tangent of membrane along (u_dot, tension_dot)."""
    field = np.sin(u)
    field_dot = np.cos(u) * u_dot
    inner = field[1:-1]
    inner_dot = field_dot[1:-1]
    left_dot, right_dot = field_dot[:-2], field_dot[2:]
    left, right = field[:-2], field[2:]
    total = 0.0
    total_dot = 0.0
    for _ in range(4):
        inner_1 = left + right - 2 * inner
        inner_dot += (
            tension_dot * inner_1 + tension * (left_dot + right_dot - 2 * inner_dot)
        )
        inner += tension * inner_1
        field_dot[0] = tension * inner_dot[0] + inner[0] * tension_dot
        field[0] = inner[0] * tension
        total += inner @ right
        total_dot = total_dot + inner_dot @ right + inner @ right_dot
    return total + np.sum(field), total_dot + np.sum(field_dot)
