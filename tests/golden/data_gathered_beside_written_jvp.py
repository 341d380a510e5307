import numpy as np


def stacked_jvp(x, w, *, x_dot, w_dot):
    """Value and tangent of stacked along (x_dot, w_dot)."""
    level = x * 1.0
    level_dot = x_dot.copy()
    for _ in range(2):
        level_dot += w_dot
        level += w
    both_1 = np.array([2, 0, 0])
    both = [level, w[both_1]]
    both_dot = [level_dot, w_dot[both_1].copy()]
    level_dot[...] = x * level_dot + level * x_dot
    level *= x
    t_1 = both[0] * both[1]
    return (
        np.sum(t_1),
        np.sum(
            np.broadcast_to(
                both[1] * both_dot[0] + both[0] * both_dot[1], np.shape(t_1)
            ),
        ),
    )
