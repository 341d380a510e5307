import numpy as np


def diffusion_jvp(u, c, n, *, u_dot, c_dot):
    """Value and tangent of diffusion along (u_dot, c_dot)."""
    old = u.copy()
    old_dot = u_dot.copy()
    new = np.zeros_like(u)
    new_dot = np.zeros_like(u)
    for _ in range(n):
        new_dot[0] = old_dot[0]
        new[0] = old[0]
        new_dot[-1] = old_dot[-1]
        new[-1] = old[-1]
        for i in range(1, len(u) - 1):
            new_1 = old[i + 1] - 2 * old[i] + old[i - 1]
            new_2 = c * new_1
            new_dot[i] = (
                (1 + new_2 - 2 * old[i] * c) * old_dot[i]
                + old[i] * (new_1 * c_dot + c * (old_dot[i + 1] + old_dot[i - 1]))
            )
            new[i] = old[i] + new_2 * old[i]
        old_dot, new_dot = new_dot, old_dot
        old, new = new, old
    return np.sum(old**2) + new[1], 2 * np.sum(old * old_dot) + new_dot[1]
