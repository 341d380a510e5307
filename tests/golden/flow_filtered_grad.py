import numpy as np
from autotangent.runtime import zeros


def filtered_grad(x, weights):
    """Gradient of filtered with respect to (x, weights)."""
    total = 0.0
    trips = 0
    t_5 = [x, x * x, 2.0 * x, 9.0, x]
    for level in t_5:
        trips = trips + 1
        if not level < 4.0:
            break
        else:
            total = total + level * level
    t_6 = [x, 3.0, x * x]
    totals = []
    t_7s = []
    for item in t_6:
        totals.append(total)
        t_7 = not late(item)
        t_7s.append(t_7)
        if t_7:
            total = total * item
    t_1 = [x, x * x]
    t_2 = [0.5]
    t_3 = []
    for k in range(max(len(t_1), len(t_2))):
        if k < len(t_1):
            t_4 = t_1[k]
        else:
            t_4 = 2.0
        t_3.append((t_4, t_2[k] if k < len(t_2) else 2.0))
    scaled = weights * x
    n_1, n_2 = np.shape(scaled)

    # return total
    total_bar = 1.0
    x_bar = 0.0
    scaled_bar = np.zeros_like(scaled)
    for i in range(n_1 - 1, -1, -1):
        for j in range(n_2 - 1, -1, -1):
            # total = total + (i + 2 * j) * w * x
            w = scaled[i, j]
            w_bar = x * (i + 2 * j) * total_bar
            x_bar += w * (i + 2 * j) * total_bar
            # w = scaled[i, j]
            scaled_bar[i, j] += w_bar
    # scaled = weights * x
    weights_bar = x * scaled_bar
    x_bar += np.sum(weights * scaled_bar)
    t_3_bar = zeros(t_3)
    for m in range(len(t_3) - 1, -1, -1):
        a, b = t_3[m]
        # total = total + a * b * x
        a_bar = b * x * total_bar
        b_bar = a * x * total_bar
        x_bar += a * b * total_bar
        t_3_bar[m][0] += a_bar
        t_3_bar[m][1] += b_bar
    t_1_bar = zeros(t_1)
    for k in range(max(len(t_1), len(t_2)) - 1, -1, -1):
        # t_3.append((t_4, t_2[k] if k < len(t_2) else 2.0))
        t_8_bar = t_3_bar.pop()
        t_3.pop()
        t_4_bar = t_8_bar[0]
        if k < len(t_1):
            # t_4 = t_1[k]
            t_1_bar[k] += t_4_bar
    # t_1 = [x, x * x]
    x_bar += t_1_bar[0] + 2 * x * t_1_bar[1]
    t_6_bar = zeros(t_6)
    for n in range(len(t_6) - 1, -1, -1):
        item = t_6[n]
        item_bar = 0.0
        t_7 = t_7s.pop()
        total = totals.pop()
        if t_7:
            # total = total * item
            item_bar += total * total_bar
            total_bar = item * total_bar
        t_6_bar[n] += item_bar
    # for item in filterfalse(late, [x, 3.0, x * x]):
    x_bar += t_6_bar[0] + 2 * x * t_6_bar[2]
    t_5_bar = zeros(t_5)
    for i_ in range(trips - 1, -1, -1):
        level = t_5[i_]
        level_bar = 0.0
        if level < 4.0:
            # total = total + level * level
            level_bar += 2 * level * total_bar
        t_5_bar[i_] += level_bar
    # for level in itertools.takewhile(lambda v: v < 4.0, [x, x * x, 2.0 * x, 9.0, x]):
    x_bar += t_5_bar[0] + 2 * x * t_5_bar[1] + 2 * t_5_bar[2] + t_5_bar[4]
    return x_bar, weights_bar
