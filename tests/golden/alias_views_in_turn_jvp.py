import numpy as np
from autotangent.runtime import laid_out, own


def swept_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of swept along (x_dot, c_dot)."""
    x, c = own(x, c)
    x_dot = x_dot.copy()
    c_dot = c_dot.copy()
    x_dot = laid_out(x_dot, x)
    c_dot = laid_out(c_dot, c)
    level = x * c
    level_dot = c * x_dot + x * c_dot
    total = 0.0
    total_dot = 0.0
    for side, side_dot in zip((c[::-1], level[1:], x.T), (c_dot[::-1], level_dot[1:], x_dot.T)):
        level_dot[...] = 0.5 * level_dot
        level *= 0.5
        level_dot += x_dot[::-1]
        level += x[::-1]
        total_1 = np.sum(side * side)
        total += total_1 * level[0]
        total_dot = (
            total_dot + level[0] * np.sum(2 * side * side_dot) + total_1 * level_dot[0]
        )
    for k, (part, part_dot) in enumerate(zip((level.reshape(3, 1)[:, 0], c), (level_dot.reshape(3, 1)[:, 0], c_dot))):
        level_dot[...] = x * level_dot + level * x_dot
        level *= x
        total += part[k] * level[1]
        total_dot = total_dot + level[1] * part_dot[k] + part[k] * level_dot[1]
    return total + level @ c, total_dot + level_dot @ c + level @ c_dot
