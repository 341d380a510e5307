import numpy as np
from autotangent.runtime import laid_out, own, power_by_exponent, product, tangent

haar_jvp = tangent(haar, "a", "a array(f; ?)")


def inplace_parts_stored_jvp(x, grid, k, *, x_dot, grid_dot):
    """Value and tangent of inplace_parts_stored along (x_dot, grid_dot)."""
    grid = own(grid)
    grid_dot = grid_dot.copy()
    grid_dot = laid_out(grid_dot, grid)
    waves_1 = np.arange(1.0, 9.0)
    waves_2 = waves_1**x
    waves_3, waves_3_dot = haar_jvp(
        waves_2, a_dot=product(x_dot, power_by_exponent(waves_1, x, waves_2))
    )
    waves = waves_3
    waves_dot = waves_3_dot
    total_1 = np.arange(8)
    total = np.sum(waves**2 * total_1)
    total_dot = 2 * np.sum(total_1 * waves * waves_dot)
    for turn in range(2):
        part = 2 * grid[k:] + x
        part_dot = 2 * grid_dot[k:] + x_dot
        grid_dot[:k] = part_dot
        grid[:k] = part
        grid_dot[:k] = 0.5 * grid_dot[:k]
        grid[:k] *= 0.5
        grid_dot[:k] = np.rot90(part_dot, 2)
        grid[:k] = np.rot90(part, 2)
        grid_dot[k:] += 0.1 * np.fliplr(grid_dot[:k])
        grid[k:] += np.fliplr(grid[:k]) * 0.1
        part = np.real(grid[:k]) + turn
        part_dot = np.real(grid_dot[:k]).copy()
        grid_dot[k:] = part_dot
        grid[k:] = part
        grid_dot[:k] -= np.flipud(np.expand_dims(part_dot, 0)[0])
        grid[:k] -= np.flipud(np.expand_dims(part, 0)[0])
    weight = 1 if k > 1 else 0.5
    line_1 = np.ones(4)
    line = line_1 * x
    line_dot = x_dot * line_1
    line_dot[2] = 0.3 * line_dot[1]
    line[2] = line[1] * 0.3
    t_1 = np.arange(4)
    return (
        total + np.sum(grid * grid) + np.sum(line * t_1 * weight),
        total_dot + np.sum(2 * grid * grid_dot) + np.sum(weight * t_1 * line_dot),
    )
