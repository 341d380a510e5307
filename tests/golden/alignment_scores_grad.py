import numpy as np
from autotangent.runtime import quotient, share


def soft_dtw_grad(x, y, gamma):
    """Gradient of soft_dtw with respect to (x, y, gamma)."""
    n, m = len(x), len(y)
    D = np.full((n + 1, m + 1), 50.0)
    D[0, 0] = 0.0
    all_previous = []
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            previous = np.array([D[i - 1, j - 1], D[i - 1, j], D[i, j - 1]])
            all_previous.append(previous)
            low = np.min(previous)
            soft = low - gamma * np.log(np.sum(np.exp((low - previous) / gamma)))
            D[i, j] = (x[i - 1] - y[j - 1]) ** 2 + soft

    # return D[n, m]
    D_bar = np.zeros_like(D)
    D_bar[n, m] = 1
    x_bar = np.zeros_like(x)
    y_bar = np.zeros_like(y)
    gamma_bar = 0.0
    for i in range(n, 0, -1):
        for j in range(m, 0, -1):
            # D[i, j] = (x[i - 1] - y[j - 1]) ** 2 + soft
            D_1_bar = 2 * (x[i - 1] - y[j - 1]) * D_bar[i, j]
            x_bar[i - 1] += D_1_bar
            y_bar[j - 1] -= D_1_bar
            soft_bar = D_bar[i, j]
            previous = all_previous.pop()
            # soft = low - gamma * np.log(np.sum(np.exp((low - previous) / gamma)))
            low = np.min(previous)
            soft_1 = (low - previous) / gamma
            soft_2 = np.exp(soft_1)
            soft_3 = np.sum(soft_2)
            soft_1_bar = -quotient(gamma * soft_bar, soft_3) * soft_2
            soft_1_bar = soft_1_bar / gamma
            low_bar = soft_bar + np.sum(soft_1_bar)
            previous_bar = -soft_1_bar
            gamma_bar -= np.log(soft_3) * soft_bar + soft_1 @ soft_1_bar
            # low = np.min(previous)
            previous_bar += low_bar * share(previous, low)
            # previous = np.array([D[i - 1, j - 1], D[i - 1, j], D[i, j - 1]])
            previous_1_bars = previous_bar
            D_bar[i - 1, j - 1] += previous_1_bars[0]
            D_bar[i - 1, j] += previous_1_bars[1]
            D_bar[i, j - 1] += previous_1_bars[2]
    return x_bar, y_bar, gamma_bar
