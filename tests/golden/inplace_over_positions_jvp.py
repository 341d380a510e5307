import numpy as np
from autotangent.runtime import own


def f_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of f along (a_dot, b_dot)."""
    a, b = own(a, b)
    a_dot = a_dot.copy()
    n_1, n_2 = a.shape
    for i in range(n_1):
        for j in range(n_2):
            if i:
                a_1 = np.sin(a[i - 1, j])
                a_dot[i, j] += (
                    b[j] * np.cos(a[i - 1, j]) * a_dot[i - 1, j] + a_1 * b_dot[j]
                )
                a[i, j] += a_1 * b[j]
    trips = 0
    for place in list(np.ndindex(a.shape)):
        trips = trips + 1
        a_dot[place] = b[place[1]] * a_dot[place] + a[place] * b_dot[place[1]]
        a[place] = a[place] * b[place[1]]
        if place == (1, 1):
            break
    n_3, n_4 = np.shape(a)
    for i in range(n_3):
        for j in range(n_4):
            v = a[i, j]
            v_dot = a_dot[i, j]
            a_dot[i, j] = a[i, 0] * v_dot + v * a_dot[i, 0] + b_dot[j]
            a[i, j] = v * a[i, 0] + b[j]
    return np.sum(a * a), np.sum(2 * a * a_dot)
