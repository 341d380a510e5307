import numpy as np


def ghost_layer_jvp(u, left, right, *, u_dot, left_dot, right_dot):
    """Value and tangent of ghost_layer along (u_dot, left_dot, right_dot)."""
    g = np.empty(len(u) + 2)
    g_dot = np.zeros_like(g)
    g_dot[1:-1] = 2 * u * u_dot
    g[1:-1] = u**2
    g_dot[0] = left_dot
    g[0] = left
    g_dot[-1] = right_dot
    g[-1] = right
    g_1 = g[:2] * g[-2:]
    g_dot[2:4] = np.broadcast_to(g[-2:] * g_dot[:2] + g[:2] * g_dot[-2:], np.shape(g_1))
    g[2:4] = g_1
    return np.sum(g[1:] * g[:-1]), np.sum(g[:-1] * g_dot[1:] + g[1:] * g_dot[:-1])
