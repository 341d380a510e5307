"""What one turn of a loop stores the next turn overwrites; one element is stored in every turn."""
import numpy as np


def staggered(a, b, gain):
    n = len(a)
    y = np.zeros(n + 1)
    last = np.zeros(2)
    for i in range(n):
        y[i] = a[i] * gain
        y[i + 1] = b[i] * a[i]
        last[1] = a[i] ** 2
    z = np.zeros(n)
    z[1] = gain**2
    for i in range(1, n):
        z[i] = b[i] * gain
    return np.sum(y**2) + last[1] * gain + np.sum(z**3)


example = dict(a=(4,), b=(4,), gain=0.8)
wrt = ("a", "b", "gain")
milestone = 2
