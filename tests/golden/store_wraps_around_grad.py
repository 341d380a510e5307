import numpy as np


def ring_grad(u, k):
    """Gradient of ring with respect to (u, k)."""
    u = u.copy()
    w = np.zeros(len(u))
    w[-1] = k * k
    w_1s = []
    for i in range(len(u)):
        w_1 = w[i]
        w_1s.append(w_1)
        w[i] = u[i] * w[i - 1] + k
    w_2s = []
    for i in range(-2, 2):
        w_2 = w[i + 1]
        w_2s.append(w_2)
        w[i + 1] *= w[i] * u[i]
    u_1s = []
    u_2s = []
    for i in range(len(u)):
        u_1 = u[i]
        u_1s.append(u_1)
        u[i] = u[i] * k
        u_2 = u[i - 2]
        u_2s.append(u_2)
        u[i - 2] = u[i] * w[i]

    # return np.sum(w**2) + np.sum(u)
    w_bar = 2 * w
    u_bar = np.ones_like(u)
    k_bar = 0.0
    for i in range(len(u) - 1, -1, -1):
        u_2 = u_2s.pop()
        u[i - 2] = u_2
        # u[i - 2] = u[i] * w[i]
        u_3_bar = u_bar[i - 2]
        u_bar[i - 2] = 0.0
        u_bar[i] += w[i] * u_3_bar
        w_bar[i] += u[i] * u_3_bar
        u_1 = u_1s.pop()
        u[i] = u_1
        # u[i] = u[i] * k
        k_bar += u[i] * u_bar[i]
        u_bar[i] = k * u_bar[i]
    for i in range(1, -3, -1):
        w_2 = w_2s.pop()
        w[i + 1] = w_2
        # w[i + 1] *= w[i] * u[i]
        w_3_bar = w_bar[i + 1]
        w_bar[i + 1] = w[i] * u[i] * w_3_bar
        w_bar[i] += u[i] * w[i + 1] * w_3_bar
        u_bar[i] += w[i] * w[i + 1] * w_3_bar
    for i in range(len(u) - 1, -1, -1):
        w_1 = w_1s.pop()
        w[i] = w_1
        # w[i] = u[i] * w[i - 1] + k
        w_4_bar = w_bar[i]
        w_bar[i] = 0.0
        u_bar[i] += w[i - 1] * w_4_bar
        w_bar[i - 1] += u[i] * w_4_bar
        k_bar += w_4_bar
    # w[-1] = k * k
    k_bar += 2 * k * w_bar[-1]
    return u_bar, k_bar
