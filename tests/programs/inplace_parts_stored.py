"""What is stored in a part of an array came from another part of it, has a name, and is looked at in other ways."""
import numpy as np


def haar(a):
    n = len(a)
    while n > 1:
        half = n // 2
        low, high = (a[:n:2] + a[1:n:2]) / 2, (a[:n:2] - a[1:n:2]) / 2
        a[:half], a[half:n] = low, high
        n = half
    return a


def inplace_parts_stored(x, grid, k):
    waves = haar(np.arange(1.0, 9.0) ** x)
    total = np.sum(waves**2 * np.arange(8))
    for turn in range(2):
        part = 2 * grid[k:] + x
        grid[:k] = part
        grid[:k] *= 0.5
        grid[:k] = np.rot90(part, 2)
        grid[k:] += np.fliplr(grid[:k]) * 0.1
        part = np.real(grid[:k]) + turn
        grid[k:] = part
        grid[:k] -= np.flipud(np.expand_dims(part, 0)[0])
    weight = 1 if k > 1 else 0.5
    line = np.ones(4) * x
    line[2] = line[1] * 0.3
    return total + np.sum(grid * grid) + np.sum(line * np.arange(4) * weight)


primal = inplace_parts_stored
example = dict(x=0.7, grid=(4, 4), k=2)
wrt = ("x", "grid")
milestone = 3
