import numpy as np


def combined_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of combined along (x_dot, c_dot)."""
    chosen = np.array([0, 1, 1])
    taken = x[chosen]
    taken_dot = x_dot[chosen]
    scaled = x * c
    scaled_dot = c * x_dot + x * c_dot
    further = scaled * x
    further_dot = x * scaled_dot + scaled * x_dot
    joined = scaled + taken
    joined_dot = scaled_dot + taken_dot
    return (
        np.sum(joined * joined) + np.sum(further * c),
        np.sum(2 * joined * joined_dot) + np.sum(c * further_dot + further * c_dot),
    )
