"""A stencil with two buffers that change places after every step."""
import numpy as np


def diffusion(u, c, n):
    old = u.copy()
    new = np.zeros_like(u)
    for _ in range(n):
        new[0] = old[0]
        new[-1] = old[-1]
        for i in range(1, len(u) - 1):
            new[i] = old[i] + c * (old[i + 1] - 2 * old[i] + old[i - 1]) * old[i]
        old, new = new, old
    return np.sum(old**2) + new[1]


example = dict(u=(6,), c=0.2, n=3)
also = (dict(n=2), dict(n=0))
wrt = ("u", "c")
milestone = 3
