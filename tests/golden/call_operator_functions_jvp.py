import operator

import numpy as np


def settled_jvp(x, rate, *, x_dot, rate_dot):
    """Value and tangent of settled along (x_dot, rate_dot)."""
    level = x * rate
    level_dot = rate * x_dot + rate_dot * x
    level_dot += x_dot
    level[...] += x
    level_dot[...] = rate * level_dot + rate_dot * level
    level[...] = level * rate
    scaled = level
    scaled_dot = level_dot
    scaled[...] -= 0.5
    if operator.truth(rate):
        total = level[0] + rate
        total_dot = level_dot[0] + rate_dot
    else:
        total = rate
        total_dot = rate_dot
    parts = [total, scaled[1]]
    parts_dot = [total_dot, scaled_dot[1]]
    return (
        np.sum(level * scaled) + parts[0] * parts[1],
        (
            np.sum(scaled * level_dot + level * scaled_dot)
            + parts[1] * parts_dot[0]
            + parts[0] * parts_dot[1]
        ),
    )
