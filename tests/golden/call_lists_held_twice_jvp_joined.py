# autotangent-cache 1
# function: tests.programs.call_lists_held_twice:joined   variant: tangent   wrt: x y
#     defines: joined_jvp
# source: ../call_lists_held_twice.py   183de93e6aa53fea
# generated: 354c75cfec982109   gen: 1.0.0
# kinds: x array(f; n), y float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np


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
    return (
        np.sum(total * others[2]),
        np.sum(others[2] * total_dot + total * others_dot[2]),
    )
