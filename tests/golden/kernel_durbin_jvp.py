import numpy as np


def durbin_jvp(r, *, r_dot):
    """Value and tangent of durbin along r_dot."""
    n = len(r)
    t_2 = np.zeros(n)
    t_3 = np.zeros(n)
    y_dot, z_dot = np.zeros_like(t_2), np.zeros_like(t_3)
    y, z = t_2, t_3
    t_1 = -r[0]
    t_1_dot = -r_dot[0]
    y_dot[0] = t_1_dot
    y[0] = t_1
    alpha = t_1
    alpha_dot = t_1_dot
    beta = 1.0
    beta_dot = 0.0
    for k in range(1, n):
        beta_1 = 1 - alpha * alpha
        beta_dot = beta_1 * beta_dot - 2 * beta * alpha * alpha_dot
        beta = beta_1 * beta
        s = r[k]
        s_dot = r_dot[k]
        for i in range(k):
            s += r[k - i - 1] * y[i]
            s_dot = s_dot + y[i] * r_dot[k - i - 1] + r[k - i - 1] * y_dot[i]
        alpha = -s / beta
        alpha_dot = -(s_dot + alpha * beta_dot) / beta
        for i in range(k):
            z_dot[i] = y_dot[i] + y[k - i - 1] * alpha_dot + alpha * y_dot[k - i - 1]
            z[i] = y[i] + alpha * y[k - i - 1]
        y_dot[:k] = z_dot[:k]
        y[:k] = z[:k]
        y_dot[k] = alpha_dot
        y[k] = alpha
    return y @ y, y_dot @ y + y @ y_dot
