import numpy as np
from autotangent.runtime import add_at, held_at, hold_at, spread, unbroadcast, zeros


def weighted_grad(x, c):
    """Gradient of weighted with respect to (x, c)."""
    held = {}
    t_1s = []
    held_1s = []
    held_2s = []
    for k in range(2):
        if k:
            t_1 = x * k
        else:
            t_1 = np.sum(x)
        t_1s.append(t_1)
        held_2 = 'levels' if k else 'total'
        held_2s.append(held_2)
        held_1 = held_at(held, held_2)
        held_1s.append(held_1)
        held[held_2] = t_1
    chosen = np.flatnonzero(c > -10.0)
    chosen[2] = 1
    key = ("levels", "total")
    t_2 = held[key[0]][chosen]

    # return np.sum(c * held[key[0]][chosen]) * held[key[1]]
    t_3 = c * t_2
    t_4 = np.sum(t_3)
    t_3_bar = spread(unbroadcast(held[key[1]], t_4), t_3, None, False)
    c_bar = unbroadcast(t_2 * t_3_bar, c)
    held_bar = zeros(held)
    add_at(held_bar[key[0]], chosen, unbroadcast(c * t_3_bar, t_2))
    held_bar[key[1]] += t_4
    x_bar = np.zeros_like(x)
    for k in range(1, -1, -1):
        held_2 = held_2s.pop()
        held_1 = held_1s.pop()
        t_1 = t_1s.pop()
        hold_at(held, held_2, held_1)
        # held['levels' if k else 'total'] = t_1
        held_3_bar = np.copy(held_bar[held_2])
        held_bar[held_2] = 0.0
        t_1_bar = unbroadcast(held_3_bar, t_1)
        if k:
            # t_1 = x * k
            x_bar += k * t_1_bar
        else:
            # t_1 = np.sum(x)
            x_bar += t_1_bar
    return x_bar, c_bar.copy()
