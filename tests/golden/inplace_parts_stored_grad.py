import numpy as np
from autotangent.runtime import own, power_by_exponent, product, shadowed_pair, unbroadcast

haar_fwd, haar_rev = shadowed_pair(haar, "a", "a array(f; ?)")


def inplace_parts_stored_grad(x, grid, k):
    """Gradient of inplace_parts_stored with respect to (x, grid)."""
    grid = own(grid)
    t_1_1 = np.arange(1.0, 9.0)
    t_1 = t_1_1**x
    t_1_bar = np.zeros_like(t_1)
    t_1_2 = t_1.copy()
    (waves, waves_bar), saved = haar_fwd(t_1, a_bar=t_1_bar)
    total_2 = waves**2
    parts = []
    parts_ = []
    for turn in range(2):
        part = 2 * grid[k:] + x
        parts.append(part)
        grid[:k] = part
        grid[:k] *= 0.5
        grid_4 = np.rot90(part, 2)
        grid[:k] = grid_4
        grid_2 = np.fliplr(grid[:k]) * 0.1
        grid[k:] += grid_2
        part = np.real(grid[:k]) + turn
        parts_.append(part)
        grid[k:] = part
        grid_1 = np.expand_dims(part, 0)
        grid[:k] -= np.flipud(grid_1[0])
    weight = 1 if k > 1 else 0.5

    # return total + np.sum(grid * grid) + np.sum(line * np.arange(4) * weight)
    total_bar = 1.0
    grid_bar = 2 * grid
    line_bar = 1.0 * weight * np.arange(4)
    # line[2] = line[1] * 0.3
    line_bar[1] += 0.3 * line_bar[2]
    line_bar[2] = 0.0
    # line = np.ones(4) * x
    x_bar = np.ones(4) @ line_bar
    for turn in range(1, -1, -1):
        part_1 = parts_.pop()
        # grid[:k] -= np.flipud(np.expand_dims(part, 0)[0])
        grid_1_bar = np.zeros_like(grid_1)
        grid_1_bar[0] = -np.flipud(grid_bar[:k])
        part_bar = np.reshape(grid_1_bar, np.shape(part_1))
        # grid[k:] = part
        part_bar = part_bar + unbroadcast(grid_bar[k:], part_1)
        grid_bar[k:] = 0.0
        # part = np.real(grid[:k]) + turn
        grid_bar[:k] += part_bar
        # grid[k:] += np.fliplr(grid[:k]) * 0.1
        grid_3_bar = grid_bar[k:].copy()
        grid_bar[:k] += 0.1 * np.fliplr(unbroadcast(grid_3_bar, grid_2))
        # grid[:k] = np.rot90(part, 2)
        part_bar = np.rot90(unbroadcast(grid_bar[:k], grid_4), -2, (0, 1)).copy()
        grid_bar[:k] = 0.0
        # grid[:k] *= 0.5
        grid_bar[:k] = 0.5 * grid_bar[:k]
        part = parts.pop()
        # grid[:k] = part
        part_bar += unbroadcast(grid_bar[:k], part)
        grid_bar[:k] = 0.0
        # part = 2 * grid[k:] + x
        grid_bar[k:] += 2 * part_bar
        x_bar += np.sum(part_bar)
    # total = np.sum(waves**2 * np.arange(8))
    waves_bar += 2 * waves * unbroadcast(total_bar * np.arange(8), total_2)
    # waves = haar(np.arange(1.0, 9.0) ** x)
    haar_rev(saved)
    t_1[...] = t_1_2
    # t_1 = np.arange(1.0, 9.0) ** x
    x_bar += np.sum(product(t_1_bar, power_by_exponent(t_1_1, x, t_1)))
    return x_bar, grid_bar
