import numpy as np
from autotangent.runtime import laid_out


def blocks_jvp(x, scale, *, x_dot, scale_dot):
    """Value and tangent of blocks along (x_dot, scale_dot)."""
    every = x.copy()[::2]
    every_dot = laid_out(x_dot.copy()[::2], every)
    square = every.reshape(2, 3)
    square_dot = every_dot.reshape(2, 3)
    square_dot[...] = scale * square_dot + scale_dot * square
    square *= scale
    flat = x[1:7].reshape(3, 2)
    flat_dot = x_dot[1:7].reshape(3, 2)
    flat_dot = square.T * flat_dot + flat * square_dot.T
    flat = flat * square.T
    return (
        np.sum(every**2) + np.sum(square**3) + np.sum(flat),
        (
            2 * np.sum(every * every_dot)
            + 3 * np.sum(square**2 * square_dot)
            + np.sum(flat_dot)
        ),
    )
