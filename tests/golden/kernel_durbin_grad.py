import numpy as np


def durbin_grad(r):
    """Gradient of durbin with respect to r."""
    n = len(r)
    y, z = np.zeros(n), np.zeros(n)
    t_1 = -r[0]
    y[0] = t_1
    alpha = t_1
    beta = 1.0
    alphas = []
    betas = []
    y_1s = []
    y_2s = []
    for k in range(1, n):
        betas.append(beta)
        beta = (1 - alpha * alpha) * beta
        s = r[k]
        for i in range(k):
            s += r[k - i - 1] * y[i]
        alphas.append(alpha)
        alpha = -s / beta
        for i in range(k):
            z[i] = y[i] + alpha * y[k - i - 1]
        y_1 = y[:k].copy()
        y_1s.append(y_1)
        y[:k] = z[:k]
        y_2 = y[k]
        y_2s.append(y_2)
        y[k] = alpha

    # return y @ y
    y_bar = 2 * y
    r_bar = np.zeros_like(r)
    z_bar = np.zeros_like(z)
    alpha_bar = 0.0
    beta_bar = 0.0
    for k in range(n - 1, 0, -1):
        y_2 = y_2s.pop()
        y[k] = y_2
        # y[k] = alpha
        alpha_bar += y_bar[k]
        y_bar[k] = 0.0
        y_1 = y_1s.pop()
        y[:k] = y_1
        # y[:k] = z[:k]
        z_bar[:k] += y_bar[:k]
        y_bar[:k] = 0.0
        alpha_1 = alpha
        for i in range(k - 1, -1, -1):
            # z[i] = y[i] + alpha * y[k - i - 1]
            y_bar[i] += z_bar[i]
            alpha_bar += y[k - i - 1] * z_bar[i]
            y_bar[k - i - 1] += alpha_1 * z_bar[i]
            z_bar[i] = 0.0
        beta = betas.pop()
        alpha = alphas.pop()
        # alpha = -s / beta
        beta_1 = (1 - alpha * alpha) * beta
        s_bar = -alpha_bar / beta_1
        beta_bar -= alpha_1 * alpha_bar / beta_1
        for i in range(k - 1, -1, -1):
            # s += r[k - i - 1] * y[i]
            r_bar[k - i - 1] += y[i] * s_bar
            y_bar[i] += r[k - i - 1] * s_bar
        # s = r[k]
        r_bar[k] += s_bar
        # beta = (1 - alpha * alpha) * beta
        alpha_bar = -2 * alpha * beta * beta_bar
        beta_bar = (1 - alpha * alpha) * beta_bar
    # alpha = t_1
    t_1_bar = alpha_bar
    # y[0] = t_1
    t_1_bar += y_bar[0]
    # t_1 = -r[0]
    r_bar[0] -= t_1_bar
    return r_bar
