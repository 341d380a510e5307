import numpy as np
from autotangent.runtime import add_into, spread_over, unordered_like, unraveled_like, zeros


def positions_of_arrays_grad(x, a):
    """Gradient of positions_of_arrays with respect to (x, a)."""
    t_3 = []
    t_4 = np.ravel(a.T, 'K')
    for v_1 in t_4:
        t_3.append(v_1 * x)
    t_5 = list(np.ndindex(a.shape))
    t_1 = a * x
    t_6 = list(np.ndindex(np.shape(t_1)))
    sums = {"a": x, "bb": x * x, "ccc": a[0, 1]}
    t_2 = []
    for key in sums:
        t_2.append((key, sums[key]))
    t_7 = sorted(t_2, key=lambda kv: -kv[1])

    # return float(total)
    total_bar = 1.0
    t_7_bar = zeros(t_7)
    for k in range(len(t_7) - 1, -1, -1):
        name, v = t_7[k]
        # total += k * v * len(name)
        v_bar = k * len(name)
        t_7_bar[k][1] += v_bar
    # for (k, (name, v)) in enumerate(sorted(sums.items(), key=lambda kv: -kv[1])):
    t_2_bar = zeros(t_2)
    add_into(t_2_bar, unordered_like(t_7_bar, t_2, lambda kv: -kv[1], False))
    sums_bar = zeros(sums)
    for key in reversed(sums):
        # t_2.append((key, sums[key]))
        t_8_bar = t_2_bar.pop()
        t_2.pop()
        sums_bar[key] += t_8_bar[1]
    # sums = {"a": x, "bb": x * x, "ccc": a[0, 1]}
    x_bar = sums_bar['a'] + 2 * x * sums_bar['bb']
    a_bar = np.zeros_like(a)
    a_bar[0, 1] = sums_bar['ccc']
    t_1_bar = np.zeros_like(t_1)
    for i in range(len(t_6) - 1, -1, -1):
        place = t_6[i]
        # total += v**2 * place[0]
        v_2 = t_1[place]
        v_bar = 2 * v_2 * place[0]
        # v = t_1[place]
        t_1_bar[place] += v_bar
    # t_1 = a * x
    a_bar += x * t_1_bar
    x_bar += np.sum(a * t_1_bar)
    for j in range(len(t_5) - 1, -1, -1):
        place = t_5[j]
        # total += a[place] * place[1] * x
        a_bar[place] += place[1] * x
        x_bar += place[1] * a[place]
    # total = total + sum(t_3)
    t_3_bar = zeros(t_3)
    add_into(t_3_bar, spread_over(total_bar, t_3))
    t_4_bar = np.zeros_like(t_4)
    for m in range(len(t_4) - 1, -1, -1):
        v_1 = t_4[m]
        # t_3.append(v_1 * x)
        t_9_bar = t_3_bar.pop()
        v_1_bar = x * t_9_bar
        x_bar += v_1 * t_9_bar
        t_4_bar[m] += v_1_bar
    # for v_1 in np.nditer(a.T):
    a_bar += unraveled_like(t_4_bar, a.T, 'K').T
    t_10 = np.ravel(a, 'K')
    t_10_bar = np.zeros_like(t_10)
    for n in range(len(t_10) - 1, -1, -1):
        v = t_10[n]
        # total = total + v * v * x
        v_bar = 2 * v * x
        x_bar += v * v
        t_10_bar[n] += v_bar
    # for v in np.nditer(a):
    a_bar += unraveled_like(t_10_bar, a, 'K')
    return x_bar, a_bar
