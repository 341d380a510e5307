import numpy as np
from autotangent.runtime import unbroadcast


def ghost_layer_grad(u, left, right):
    """Gradient of ghost_layer with respect to (u, left, right)."""
    g = np.empty(len(u) + 2)
    g_1 = u**2
    g[1:-1] = g_1
    g[0] = left
    g[-1] = right
    g_2 = g[:2] * g[-2:]
    g_3 = g[2:4].copy()
    g[2:4] = g_2

    # return np.sum(g[1:] * g[:-1])
    g_bar = np.zeros_like(g)
    g_bar[1:] = g[:-1]
    g_bar[:-1] += g[1:]
    g[2:4] = g_3
    # g[2:4] = g[:2] * g[-2:]
    g_4_bar = g_bar[2:4].copy()
    g_bar[2:4] = 0.0
    g_2_bar = unbroadcast(g_4_bar, g_2).copy()
    g_bar[:2] += unbroadcast(np.broadcast_to(g[-2:] * g_2_bar, np.shape(g_2)), g[:2])
    g_bar[-2:] += unbroadcast(np.broadcast_to(g[:2] * g_2_bar, np.shape(g_2)), g[-2:])
    # g[-1] = right
    right_bar = g_bar[-1]
    g_bar[-1] = 0.0
    # g[0] = left
    left_bar = g_bar[0]
    g_bar[0] = 0.0
    # g[1:-1] = u**2
    u_bar = 2 * u * unbroadcast(g_bar[1:-1], g_1)
    return u_bar, left_bar, right_bar
