import numpy as np
from autotangent.runtime import own


def f_grad(a, b):
    """Gradient of f with respect to (a, b)."""
    a, b = own(a, b)
    n_1, n_2 = a.shape
    a_1s = []
    for i in range(n_1):
        for j in range(n_2):
            if i:
                a_1 = a[i, j]
                a_1s.append(a_1)
                a[i, j] += np.sin(a[i - 1, j]) * b[j]
    trips = 0
    t_1 = list(np.ndindex(a.shape))
    a_2s = []
    for place in t_1:
        trips = trips + 1
        a_2 = a[place]
        a_2s.append(a_2)
        a[place] = a[place] * b[place[1]]
        if place == (1, 1):
            break
    n_3, n_4 = np.shape(a)
    vs = []
    a_3s = []
    for i in range(n_3):
        for j in range(n_4):
            v = a[i, j]
            vs.append(v)
            a_3 = a[i, j]
            a_3s.append(a_3)
            a[i, j] = v * a[i, 0] + b[j]

    # return np.sum(a * a)
    a_bar = 2 * a
    b_bar = np.zeros_like(b)
    for i in range(n_3 - 1, -1, -1):
        for j in range(n_4 - 1, -1, -1):
            a_3 = a_3s.pop()
            v = vs.pop()
            a[i, j] = a_3
            # a[i, j] = v * a[i, 0] + b[j]
            a_4_bar = a_bar[i, j]
            a_bar[i, j] = 0.0
            v_bar = a[i, 0] * a_4_bar
            a_bar[i, 0] += v * a_4_bar
            b_bar[j] += a_4_bar
            # v = a[i, j]
            a_bar[i, j] += v_bar
    for k in range(trips - 1, -1, -1):
        place = t_1[k]
        a_2 = a_2s.pop()
        a[place] = a_2
        # a[place] = a[place] * b[place[1]]
        b_bar[place[1]] += a[place] * a_bar[place]
        a_bar[place] = b[place[1]] * a_bar[place]
    for i in range(n_1 - 1, -1, -1):
        for j in range(n_2 - 1, -1, -1):
            if i:
                a_1 = a_1s.pop()
                a[i, j] = a_1
                # a[i, j] += np.sin(a[i - 1, j]) * b[j]
                a_5_bar = a_bar[i, j]
                a_bar[i - 1, j] += b[j] * np.cos(a[i - 1, j]) * a_5_bar
                b_bar[j] += np.sin(a[i - 1, j]) * a_5_bar
    return a_bar, b_bar
