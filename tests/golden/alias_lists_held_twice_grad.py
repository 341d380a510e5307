import numpy as np
from autotangent.runtime import add_into, shadows, zeros


def joined_grad(x, y):
    """Gradient of joined with respect to (x, y)."""
    pair = [x, x * y]
    pairs = [pair, pair]
    total_1 = pairs[1][1] ** 2
    total = pairs[0][0] * total_1
    others = [x, x]
    others.append(np.sin(x))
    one = [1.0, 2.0]
    both = [one, one]
    both_1 = both[0][0]
    both[0][0] = y * y
    t_1 = np.sum(total * others[2])

    # return np.sum(total * others[2]) * both[1][0]
    total_bar = both[1][0] * others[2]
    others_bar = zeros(others)
    others_bar[2] += both[1][0] * total
    both_bar = shadows(both)
    both_bar[1][0] += t_1
    both[0][0] = both_1
    # both[0][0] = y * y
    y_bar = 2 * y * both_bar[0][0]
    both_bar[0][0] = 0.0
    # both = [one, one]
    one_bar = zeros(one)
    add_into(one_bar, both_bar[0])
    add_into(one_bar, both_bar[1])
    # others.append(np.sin(x))
    t_2_bar = others_bar.pop()
    others.pop()
    x_bar = np.cos(x) * t_2_bar
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
    y_bar += x @ pair_bar[1]
    return x_bar, y_bar
