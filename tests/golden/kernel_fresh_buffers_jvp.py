import numpy as np


def marched_jvp(u, w, steps, *, u_dot, w_dot):
    """Value and tangent of marched along (u_dot, w_dot)."""
    old = u * 1.5
    old_dot = 1.5 * u_dot
    total = 0.0
    total_dot = 0.0
    for t in range(steps):
        flat = np.transpose(old)
        flat_dot = np.transpose(old_dot)
        total += np.sin(old[t])
        total_dot = total_dot + np.cos(old[t]) * old_dot[t]
        flat_dot[t] = w_dot[t]
        flat[t] = w[t]
        new = np.empty_like(u)
        new_dot = np.zeros_like(new)
        new_dot[:] = old_dot + u_dot
        new[:] = old + u
        old = new
        old_dot = new_dot
    for t in range(steps):
        first = old
        first_dot = old_dot
        for _ in range(2):
            new = np.zeros_like(u)
            new_dot = np.zeros_like(u)
            for i in range(len(u)):
                new_1 = np.sin(old[i] * w[t])
                new_dot[i] += (
                    (
                        first[i - 1]
                        * np.cos(old[i] * w[t])
                        * (w[t] * old_dot[i] + old[i] * w_dot[t])
                    )
                    + new_1 * first_dot[i - 1]
                )
                new[i] += new_1 * first[i - 1]
                new_dot[i] += 0.2 * old[i - 1] * old_dot[i - 1]
                new[i] += 0.1 * old[i - 1] ** 2
            old = new
            old_dot = new_dot
        half = np.empty_like(u)
        half_dot = np.zeros_like(half)
        for i in range(1, len(u)):
            half_dot[i] = (
                -np.sin(old[i] * first[i])
                * (first[i] * old_dot[i] + old[i] * first_dot[i])
            )
            half[i] = np.cos(old[i] * first[i])
            half_dot[i] = (half[i] + w[t] + half[i]) * half_dot[i] + half[i] * w_dot[t]
            half[i] *= half[i] + w[t]
            total += half[i] ** 2
            total_dot = total_dot + 2 * half[i] * half_dot[i]
    return total + np.sum(old), total_dot + np.sum(old_dot)
