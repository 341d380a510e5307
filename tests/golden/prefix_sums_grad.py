import numpy as np


def lorenz_area_grad(x):
    """Gradient of lorenz_area with respect to x."""
    total = np.exp(x)
    total_1s = []
    for i in range(1, len(x)):
        total_1 = total[i]
        total_1s.append(total_1)
        total[i] += total[i - 1]
    share = total / total[-1]

    # return np.sum(share * share)
    share_bar = 2 * share
    # share = total / total[-1]
    share_1_bar = share_bar / total[-1]
    total_bar = share_1_bar
    total_bar = total_bar.copy()
    total_bar[-1] -= share @ share_1_bar
    for i in range(len(x) - 1, 0, -1):
        total_1 = total_1s.pop()
        total[i] = total_1
        # total[i] += total[i - 1]
        total_bar[i - 1] += total_bar[i]
    # total = np.exp(x)
    x_bar = total * total_bar
    return x_bar
