import numpy as np


def smoothed_grad(x, w):
    """Gradient of smoothed with respect to (x, w)."""
    total = 0.0
    level = None
    levels = []
    for i in range(len(x)):
        if i == 0:
            level = x[i] * w
        else:
            level = level * 0.5 + x[i] * w
        levels.append(level)
        total += level * x[i - 1]
    n = 0
    trips = 0
    last = None
    lasts = []
    ns = []
    while n < 3:
        trips = trips + 1
        lasts.append(last)
        if n % 2 == 0:
            last = total * (n + 1)
        else:
            total = total + last * level
        ns.append(n)
        n += 1

    # return total * last + level
    total_bar = last
    last_bar = total
    level_bar = 1.0
    for _ in range(trips):
        n = ns.pop()
        last = lasts.pop()
        if n % 2 == 0:
            # last = total * (n + 1)
            total_bar += (n + 1) * last_bar
            last_bar = 0.0
        else:
            # total = total + last * level
            last_bar += level * total_bar
            level_bar += last * total_bar
    x_bar = np.zeros_like(x)
    w_bar = 0.0
    for i in range(len(x) - 1, -1, -1):
        level = levels.pop()
        # total += level * x[i - 1]
        level_bar += x[i - 1] * total_bar
        x_bar[i - 1] += level * total_bar
        if i == 0:
            # level = x[i] * w
            x_bar[i] += w * level_bar
            w_bar += x[i] * level_bar
            level_bar = 0.0
        else:
            # level = level * 0.5 + x[i] * w
            x_bar[i] += w * level_bar
            w_bar += x[i] * level_bar
            level_bar = 0.5 * level_bar
    return x_bar, w_bar
