import numpy as np
from autotangent.runtime import tangent

weighed_jvp = tangent(weighed, "pair w", "pair tuple(float, float), w float")
weighed_1_jvp = tangent(weighed, "pair", "pair tuple(float, float), w float")


def total_jvp(x, *, x_dot):
    """Value and tangent of total along x_dot."""
    y = TURN.T @ np.stack([x, x * x])
    y_dot = TURN.T @ np.stack([x_dot, 2 * x * x_dot])
    t_1, t_1_dot = weighed_jvp((x, 3 * x), x, pair_dot=(x_dot, 3 * x_dot), w_dot=x_dot)
    t_2, t_2_dot = weighed_1_jvp((x * x, 1.5), 2.0, pair_dot=(2 * x * x_dot, 0.0))
    return t_1 * t_2 + np.sum(y), t_2 * t_1_dot + t_1 * t_2_dot + np.sum(y_dot)
