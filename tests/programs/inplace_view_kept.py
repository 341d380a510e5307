"""A view taken before a loop and read and written through it over the iterations."""
import numpy as np


def membrane(u, tension):
    field = np.sin(u)
    inner = field[1:-1]
    left, right = field[:-2], field[2:]
    total = 0.0
    for _ in range(4):
        inner += tension * (left + right - 2 * inner)
        field[0] = inner[0] * tension
        total += inner @ right
    return total + np.sum(field)


example = dict(u=(7,), tension=0.3)
wrt = ("u", "tension")
milestone = 3
