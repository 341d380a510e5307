import numpy as np
from autotangent.runtime import power_by_base


def f_grad(a, x):
    """Gradient of f with respect to (a, x)."""
    t_3 = [(j, k) for j in range(2) for k in range(3)]
    rests = []
    for t_1 in t_3:
        i = t_1[0]
        rest = list(t_1[1:])
        rests.append(rest)
    t_4 = list(np.ndindex(a.shape))
    rests_ = []
    for t_2 in t_4:
        i = t_2[0]
        rest = list(t_2[1:])
        rests_.append(rest)

    a_bar = np.zeros_like(a)
    x_bar = 0.0
    for m in range(len(t_4) - 1, -1, -1):
        t_2 = t_4[m]
        rest_1 = rests_.pop()
        # total += a[i, rest[0]] ** 2 * x**i
        i_1 = t_2[0]
        a_bar[i_1, rest_1[0]] += 2 * a[i_1, rest_1[0]] * x**i_1
        x_bar += a[i_1, rest_1[0]] ** 2 * power_by_base(x, i_1)
    for n in range(len(t_3) - 1, -1, -1):
        t_1 = t_3[n]
        rest = rests.pop()
        # total += x**i * rest[0]
        i = t_1[0]
        x_bar += rest[0] * power_by_base(x, i)
    return a_bar, x_bar
