import numpy as np
from autotangent.runtime import power_by_base


def f_grad(x, u, mask=11, kinds=('sine', 'step', 'square')):
    """Gradient of f with respect to (x, u)."""
    js = []
    for k in range(len(u)):
        j = reversed_bits(k, 2)
        js.append(j)

    # return total
    total_bar = 1.0
    x_bar = 0.0
    for i in range(len(kinds) - 1, -1, -1):
        kind = kinds[i]
        if kind in SMOOTH:
            # total = total + t_1
            t_1_bar = total_bar
            if kind in {'sine', 'cosine'}:
                # t_1 = np.sin(x)
                x_bar += np.cos(x) * t_1_bar
            else:
                # t_1 = x * x
                x_bar += 2 * x * t_1_bar
    u_bar = np.zeros_like(u)
    for k in range(len(u) - 1, -1, -1):
        j = js.pop()
        sign = 1 if (j ^ k) & 1 else -1
        if mask >> k & 1:
            # total += sign * u[j] * x**k
            u_bar[j] += sign * x**k
            x_bar += sign * u[j] * power_by_base(x, k)
    return x_bar, u_bar
