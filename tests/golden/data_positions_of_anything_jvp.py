import numpy as np


def weighted_jvp(x, c, *, x_dot, c_dot):
    """Value and tangent of weighted along (x_dot, c_dot)."""
    held = {}
    held_dot = {}
    for k in range(2):
        if k:
            t_1 = x * k
            t_1_dot = k * x_dot
        else:
            t_1 = np.sum(x)
            t_1_dot = np.sum(x_dot)
        held_1 = 'levels' if k else 'total'
        held_dot[held_1] = t_1_dot
        held[held_1] = t_1
    chosen = np.flatnonzero(c > -10.0)
    chosen[2] = 1
    key = ("levels", "total")
    t_2 = held[key[0]][chosen]
    t_3 = np.sum(c * t_2)
    return (
        t_3 * held[key[1]],
        (
            held[key[1]] * np.sum(t_2 * c_dot + c * held_dot[key[0]][chosen])
            + t_3 * held_dot[key[1]]
        ),
    )
