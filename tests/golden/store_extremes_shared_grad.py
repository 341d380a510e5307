import numpy as np
from autotangent.runtime import elsewhere, own, where_larger


def eroded_grad(x, w, n):
    """Gradient of eroded with respect to (x, w)."""
    x = own(x)
    x_bar = np.zeros_like(x)
    v_bar = np.flip(x_bar)
    u, v = x * w, np.flip(x)
    u_1s = []
    u_2s = []
    u_3s = []
    v_1s = []
    v_2s = []
    u_4s = []
    u_5s = []
    for k in range(n):
        u_6 = u[::-1] * w
        u_7 = v + u[0]
        u_3 = where_larger(u_7, u_6)
        u_3s.append(u_3)
        u_8 = np.minimum(u_6, u_7)
        u_2 = where_larger(u, u_8)
        u_2s.append(u_2)
        u_1 = u[:].copy()
        u_1s.append(u_1)
        u[:] = np.maximum(u, u_8)
        v_3 = w * v[:-1] + u[1:]
        v_2 = where_larger(v_3, v[1:])
        v_2s.append(v_2)
        v_1 = v[1:].copy()
        v_1s.append(v_1)
        v[1:] = np.minimum(v[1:], v_3)
        u_9 = w * u[:2]
        u_10 = u[:2] + v[k]
        u_5 = where_larger(u_9, u_10)
        u_5s.append(u_5)
        u_4 = u[:2].copy()
        u_4s.append(u_4)
        u[:2] = np.maximum(u_9, u_10)

    # return np.sum(u**2) + np.sum(u * v)
    u_bar = 2 * u + v
    v_bar += u
    w_bar = 0.0
    for k in range(n - 1, -1, -1):
        u_4 = u_4s.pop()
        u_5 = u_5s.pop()
        u[:2] = u_4
        # u[:2] = np.maximum(w * u[:2], u[:2] + v[k])
        u_9_bar = u_5 * u_bar[:2]
        w_bar += u[:2] @ u_9_bar
        u_10_bar = u_bar[:2] - u_9_bar
        v_bar[k] += np.sum(u_10_bar)
        u_bar[:2] = w * u_9_bar + u_10_bar
        v_1 = v_1s.pop()
        v_2 = v_2s.pop()
        v[1:] = v_1
        # v[1:] = np.minimum(v[1:], w * v[:-1] + u[1:])
        v_3_bar = elsewhere(v_2) * v_bar[1:]
        w_bar += v[:-1] @ v_3_bar
        v_bar[1:] -= v_3_bar
        v_bar[:-1] += w * v_3_bar
        u_bar[1:] += v_3_bar
        u_1 = u_1s.pop()
        u_2 = u_2s.pop()
        u_3 = u_3s.pop()
        u[:] = u_1
        # u[:] = np.maximum(u, np.minimum(u[::-1] * w, v + u[0]))
        u_8_bar = elsewhere(u_2) * u_bar
        u_6_bar = u_3 * u_8_bar
        u_bar -= u_8_bar
        u_bar[::-1] += w * u_6_bar
        w_bar += u[::-1] @ u_6_bar
        u_7_bar = u_8_bar - u_6_bar
        v_bar += u_7_bar
        u_bar[0] += np.sum(u_7_bar)
    # u, v = x * w, np.flip(x)
    x_bar += w * u_bar
    w_bar += x @ u_bar
    return x_bar, w_bar
