"""Buffers made anew in each turn and handed to the next: what is written is not what the turn before left."""

import numpy as np


def marched(u, w, steps):
    """Steps that read the last state, that of an outer turn, what they have just written, a view of the last one."""
    old = u * 1.5
    total = 0.0
    for t in range(steps):
        flat = np.transpose(old)
        total += np.sin(old[t])
        flat[t] = w[t]
        new = np.empty_like(u)
        new[:] = old + u
        old = new
    for t in range(steps):
        first = old
        for _ in range(2):
            new = np.zeros_like(u)
            for i in range(len(u)):
                new[i] += np.sin(old[i] * w[t]) * first[i - 1]
                new[i] += 0.1 * old[i - 1] ** 2
            old = new
        half = np.empty_like(u)
        for i in range(1, len(u)):
            half[i] = np.cos(old[i] * first[i])
            half[i] *= half[i] + w[t]
            total += half[i] ** 2
    return total + np.sum(old)


primal = marched
example = dict(u=(4,), w=(3,), steps=3)
wrt = ("u", "w")
milestone = 3
