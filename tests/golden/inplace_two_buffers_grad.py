import numpy as np


def diffusion_grad(u, c, n):
    """Gradient of diffusion with respect to (u, c)."""
    old = u.copy()
    new = np.zeros_like(u)
    news = []
    olds = []
    new_1s = []
    new_2s = []
    new_3s = []
    for _ in range(n):
        new_1 = new[0]
        new_1s.append(new_1)
        new[0] = old[0]
        new_2 = new[-1]
        new_2s.append(new_2)
        new[-1] = old[-1]
        for i in range(1, len(u) - 1):
            new_3 = new[i]
            new_3s.append(new_3)
            new[i] = old[i] + c * (old[i + 1] - 2 * old[i] + old[i - 1]) * old[i]
        news.append(new)
        olds.append(old)
        old, new = new, old

    # return np.sum(old**2) + new[1]
    old_bar = 2 * old
    new_bar = np.zeros_like(new)
    new_bar[1] = 1
    c_bar = 0.0
    for _ in range(n):
        # old, new = new, old
        new_bar, old_bar = old_bar, new_bar
        old = olds.pop()
        new = news.pop()
        for i in range(len(u) - 2, 0, -1):
            new_3 = new_3s.pop()
            new[i] = new_3
            # new[i] = old[i] + c * (old[i + 1] - 2 * old[i] + old[i - 1]) * old[i]
            new_4_bar = new_bar[i]
            new_bar[i] = 0.0
            c_bar += old[i] * (old[i + 1] - 2 * old[i] + old[i - 1]) * new_4_bar
            new_5_bar = c * old[i] * new_4_bar
            old_bar[i + 1] += new_5_bar
            old_bar[i - 1] += new_5_bar
            old_bar[i] += (
                (1 + c * (old[i + 1] - 2 * old[i] + old[i - 1])) * new_4_bar
                - 2 * new_5_bar
            )
        new_2 = new_2s.pop()
        new[-1] = new_2
        # new[-1] = old[-1]
        new_6_bar = new_bar[-1]
        new_bar[-1] = 0.0
        old_bar[-1] += new_6_bar
        new_1 = new_1s.pop()
        new[0] = new_1
        # new[0] = old[0]
        new_7_bar = new_bar[0]
        new_bar[0] = 0.0
        old_bar[0] += new_7_bar
    # old = u.copy()
    u_bar = old_bar
    return u_bar, c_bar
