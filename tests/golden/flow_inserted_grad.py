import numpy as np
from autotangent.runtime import pair

cell_fwd, cell_rev = pair(cell, "h W", "h array(f; n), W array(f; n n), limit float")


def chain_grad(h, W, x, limit):
    """Gradient of chain with respect to (h, W, x)."""
    path = np.zeros((len(x), len(h)))
    hs = []
    saveds = []
    for t in range(len(x)):
        hs.append(h)
        h_1, saved = cell_fwd(h, W, limit)
        saveds.append(saved)
        h = h_1 + x[t]
        path[t] = h
    path[0] = 2 * path[1]

    # return total + np.sum(path[1:] * path[:-1])
    total_bar = 1.0
    path_bar = np.zeros_like(path)
    path_bar[1:] = path[:-1]
    path_bar[:-1] += path[1:]
    # path[0] = 2 * path[1]
    path_bar[1] += 2 * path_bar[0]
    path_bar[0] = 0.0
    # with autotangent.insert_grad_of(path) as dpath:
    path_bar = np.clip(path_bar, -limit, limit)
    h_bar = np.zeros_like(h)
    W_bar = np.zeros_like(W)
    x_bar = np.zeros_like(x)
    for t in range(len(x) - 1, -1, -1):
        # total = total + np.sum(h**2) / limit
        h_bar += 2 * total_bar * h / limit
        # with autotangent.insert_grad_of(total) as dtotal:
        total_bar = max(-limit, min(limit, total_bar))
        # path[t] = h
        h_bar += path_bar[t]
        saved = saveds.pop()
        h = hs.pop()
        # h = cell(h, W, limit) + x[t]
        h_2_bar = h_bar
        h_bar = np.zeros_like(h)
        cell_rev(saved, h_2_bar, h_bar, W_bar)
        x_bar[t] += np.sum(h_2_bar)
    return h_bar, W_bar, x_bar
