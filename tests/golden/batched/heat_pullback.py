import numpy as np


def heat_rev_batched(saved, y_bar):
    """heat_rev for many directions: axis 0 of y_bar counts them."""
    directions = len(y_bar)
    c, n, u, u_1s = saved
    # return np.sum(u**2)
    u_bar = (2 * y_bar)[:, None] * u
    c_bar = np.zeros(directions)
    for t in range(n - 1, -1, -1):
        u_1 = u_1s.pop()
        # u[1:-1] += c * (u[2:] - 2 * u[1:-1] + u[:-2])
        c_bar = c_bar + u_bar[:, 1:-1] @ u_1
        u_1_bar = c * u_bar[:, 1:-1]
        u_bar[:, 2:] += u_1_bar
        u_bar[:, 1:-1] -= 2 * u_1_bar
        u_bar[:, :-2] += u_1_bar
    return u_bar, c_bar
