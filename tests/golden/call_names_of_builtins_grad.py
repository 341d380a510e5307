from builtins import len as len_, min as min_, range as range_

import numpy as np
from autotangent.runtime import pair, share, zeros

scaled_fwd, scaled_rev = pair(scaled, "xs", "xs array(f; n), zip float")


def names_grad(xs, range, weights):
    """Gradient of names with respect to (xs, range, weights)."""
    sum = 0.0
    len = 1.5 * range
    list = [range, len]
    list.insert(1, range * len)
    for v, w in zip(xs, weights):
        sum += v * v * w * len
    sum_1 = sum
    reversed = []
    for v_1 in xs:
        reversed.append(v_1 * sum)
    for enumerate in reversed:
        sum += 0.1 * enumerate * list[1]
    t_1, saved = scaled_fwd(xs)

    # return sum * (max(xs) - min(xs)) * exp(-range) + scaled(xs)
    t_2 = max(xs)
    t_3 = min(xs)
    t_4 = t_2 - t_3
    t_5 = exp(-range)
    sum_bar = t_4 * t_5
    t_4_bar = sum * t_5
    xs_bar = (share(xs, t_2) - share(xs, t_3)) * t_4_bar
    range_bar = -t_5 * (sum * t_4)
    scaled_rev(saved, 1.0, xs_bar)
    list_bar = zeros(list)
    reversed_bar = zeros(reversed)
    for i in range_(len_(reversed) - 1, -1, -1):
        enumerate = reversed[i]
        # sum += 0.1 * enumerate * list[1]
        enumerate_bar = 0.1 * list[1] * sum_bar
        list_bar[1] += 0.1 * enumerate * sum_bar
        reversed_bar[i] += enumerate_bar
    for j in range_(len_(xs) - 1, -1, -1):
        v_1 = xs[j]
        # reversed.append(v_1 * sum)
        t_6_bar = reversed_bar.pop()
        reversed.pop()
        v_1_bar = sum_1 * t_6_bar
        sum_bar += v_1 * t_6_bar
        xs_bar[j] += v_1_bar
    weights_bar = np.zeros_like(weights)
    len_bar = 0.0
    for k in range_(min_(len_(xs), len_(weights)) - 1, -1, -1):
        v = xs[k]
        w = weights[k]
        # sum += v * v * w * len
        v_bar = 2 * v * w * len * sum_bar
        w_bar = v * v * len * sum_bar
        len_bar += w * v * v * sum_bar
        xs_bar[k] += v_bar
        weights_bar[k] += w_bar
    # list.insert(1, range * len)
    t_7_bar = list_bar.pop(min_(1, len_(list_bar) - 1))
    list.pop(min_(1, len_(list) - 1))
    range_bar += len * t_7_bar
    len_bar += range * t_7_bar
    # list = [range, len]
    range_bar += list_bar[0]
    len_bar += list_bar[1]
    # len = 1.5 * range
    range_bar += 1.5 * len_bar
    return xs_bar, range_bar, weights_bar
