# autotangent-cache 1
# function: tests.programs.call_lists_held_twice:joined   variant: pair   wrt: x y
#     shadows: x   defines: joined_fwd joined_rev
# source: ../call_lists_held_twice.py   183de93e6aa53fea
# generated: df83a800b3d19e1a   gen: 1.0.0
# kinds: x array(f; n), y float
# result: float
# resolved: np -> numpy
# deps:
# pin: no

import numpy as np
from autotangent.runtime import add_into, zeros


def joined_fwd(x, y):
    """Value of joined and what joined_rev needs."""
    pair = [x, x * y]
    pairs = [pair, pair]
    total_1 = pairs[1][1] ** 2
    total = pairs[0][0] * total_1
    others = [x, x]
    others.append(np.sin(x))
    return np.sum(total * others[2]), (others, pair, pairs, total, total_1, x, y)


def joined_rev(saved, y_bar, x_bar):
    """Adjoint of joined: adds into x_bar, returns y_bar."""
    others, pair, pairs, total, total_1, x, y = saved
    # return np.sum(total * others[2])
    total_bar = y_bar * others[2]
    others_bar = zeros(others)
    others_bar[2] += y_bar * total
    # others.append(np.sin(x))
    t_1_bar = others_bar.pop()
    others.pop()
    x_bar += np.cos(x) * t_1_bar
    # others = [x, x]
    x_bar += others_bar[0] + others_bar[1]
    # total = pairs[0][0] * pairs[1][1] ** 2
    pairs_bar = zeros(pairs)
    pairs_bar[0][0] += total_1 * total_bar
    pairs_bar[1][1] += 2 * pairs[1][1] * pairs[0][0] * total_bar
    # pairs = [pair, pair]
    pair_bar = zeros(pair)
    add_into(pair_bar, pairs_bar[0])
    add_into(pair_bar, pairs_bar[1])
    # pair = [x, x * y]
    x_bar += pair_bar[0] + y * pair_bar[1]
    y_bar_ = x @ pair_bar[1]
    return y_bar_
