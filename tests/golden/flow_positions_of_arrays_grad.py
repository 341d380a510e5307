import numpy as np
from autotangent.runtime import add_into, spread_over, unordered_like, unraveled_like, zeros


def positions_of_arrays_grad(x, a):
    """Gradient of positions_of_arrays with respect to (x, a)."""
    total = 0.0
    v = None
    t_4 = np.ravel(a, 'K')
    for v in t_4:
        total = total + v * v * x
    t_3 = []
    t_5 = np.ravel(a.T, 'K')
    for v_1 in t_5:
        t_3.append(v_1 * x)
    total += sum(t_3)
    t_6 = np.ravel(a.T, 'K')
    totals = []
    for v in t_6:
        totals.append(total)
        total = total * x + v * x
    total_1 = total
    v_2 = v
    t_7 = list(np.ndindex(a.shape))
    t_1 = a * x
    t_8 = list(np.ndindex(np.shape(t_1)))
    sums = {"a": x, "bb": x * x, "ccc": a[0, 1]}
    t_2 = []
    for key in sums:
        t_2.append((key, sums[key]))
    t_9 = sorted(t_2, key=lambda kv: -kv[1])

    # return float(total)
    total_bar = 1.0
    t_9_bar = zeros(t_9)
    for k in range(len(t_9) - 1, -1, -1):
        name, v = t_9[k]
        # total += k * v * len(name)
        v_bar = k * len(name) * total_bar
        t_9_bar[k][1] += v_bar
    # for (k, (name, v)) in enumerate(sorted(sums.items(), key=lambda kv: -kv[1])):
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, unordered_like(t_9_bar, t_2, lambda kv: -kv[1], False))
    sums_bar = zeros(sums)
    for key in reversed(sums):
        # t_2.append((key, sums[key]))
        t_10_bar = t_2_bar.pop()
        t_2.pop()
        sums_bar[key] += t_10_bar[1]
    # sums = {"a": x, "bb": x * x, "ccc": a[0, 1]}
    x_bar = sums_bar['a'] + 2 * x * sums_bar['bb']
    a_bar = np.zeros_like(a)
    a_bar[0, 1] = sums_bar['ccc']
    t_1_bar = np.zeros_like(t_1)
    for i in range(len(t_8) - 1, -1, -1):
        place = t_8[i]
        # total += v**2 * place[0]
        v_3 = t_1[place]
        v_bar = 2 * v_3 * place[0] * total_bar
        # v = t_1[place]
        t_1_bar[place] += v_bar
    # t_1 = a * x
    a_bar += x * t_1_bar
    x_bar += np.sum(a * t_1_bar)
    for j in range(len(t_7) - 1, -1, -1):
        place = t_7[j]
        # total += a[place] * place[1] * x
        a_bar[place] += place[1] * x * total_bar
        x_bar += a[place] * place[1] * total_bar
    # total = total * v
    v_bar = total_1 * total_bar
    total_bar = v_2 * total_bar
    t_6_bar = np.zeros_like(t_6)
    for m in range(len(t_6) - 1, -1, -1):
        v = t_6[m]
        total = totals.pop()
        # total = total * x + v * x
        v_bar += x * total_bar
        x_bar += (total + v) * total_bar
        total_bar = x * total_bar
        t_6_bar[m] += v_bar
        v_bar = 0.0
    # for v in np.nditer(a.T):
    a_bar += unraveled_like(t_6_bar, a.T, 'K').T
    # total = total + sum(t_3)
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, spread_over(total_bar, t_3))
    t_5_bar = np.zeros_like(t_5)
    for n in range(len(t_5) - 1, -1, -1):
        v_1 = t_5[n]
        # t_3.append(v_1 * x)
        t_11_bar = t_3_bar.pop()
        v_1_bar = x * t_11_bar
        x_bar += v_1 * t_11_bar
        t_5_bar[n] += v_1_bar
    # for v_1 in np.nditer(a.T):
    a_bar += unraveled_like(t_5_bar, a.T, 'K').T
    t_4_bar = np.zeros_like(t_4)
    for i_ in range(len(t_4) - 1, -1, -1):
        v = t_4[i_]
        # total = total + v * v * x
        v_bar += 2 * v * x * total_bar
        x_bar += v * v * total_bar
        t_4_bar[i_] += v_bar
        v_bar = 0.0
    # for v in np.nditer(a):
    a_bar += unraveled_like(t_4_bar, a, 'K')
    return x_bar, a_bar
