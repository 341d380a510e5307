import numpy as np
from autotangent.runtime import zeros


def joined_jvp(x, y, *, x_dot, y_dot):
    """Value and tangent of joined along (x_dot, y_dot)."""
    pair = [x, x * y]
    pair_dot = [x_dot, y * x_dot + y_dot * x]
    pairs = [pair, pair]
    pairs_dot = [pair_dot, pair_dot]
    total_1 = pairs[1][1] ** 2
    total = pairs[0][0] * total_1
    total_dot = (
        total_1 * pairs_dot[0][0] + 2 * pairs[0][0] * pairs[1][1] * pairs_dot[1][1]
    )
    others = [x, x]
    others_dot = [x_dot, x_dot]
    others_dot.append(np.cos(x) * x_dot)
    others.append(np.sin(x))
    one = [1.0, 2.0]
    one_dot = zeros(one)
    both = [one, one]
    both_dot = [one_dot, one_dot]
    both_dot[0][0] = 2 * y * y_dot
    both[0][0] = y * y
    t_1 = np.sum(total * others[2])
    return (
        t_1 * both[1][0],
        (
            both[1][0] * np.sum(others[2] * total_dot + total * others_dot[2])
            + t_1 * both_dot[1][0]
        ),
    )
