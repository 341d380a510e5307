"""Lists and tuples beside arrays: NumPy makes arrays of them, whether they vary or not."""
import numpy as np


def whitened(readings, scale):
    """Readings in a list, by their mean and spread."""
    centred = (readings - np.mean(readings, keepdims=True)) / np.std(readings)
    return centred * [scale, 1.0, -1.0, 0.5]


def mixed(x, v, n):
    readings = [x, x * x, 1.0]
    readings.append(v[0] * x)
    a = whitened(readings, v[1])
    b = [1.0, 2.0, 3.0] / v
    b -= (x, 0.0, 1.0)
    for k in range(n):
        b = b * [1.0, x, 0.5] + np.tanh(readings[:3]) * readings[1:]
    if (v > [0.0, 1.0, 5.0])[0]:
        b = b ** [2, 1, 1]
    counts = np.ones(3) * [1, 2, 3]
    return np.sum(a**2 * np.exp([x, 0.0, 0.1, x])) + np.sum(b * counts) + np.var(readings)


example = dict(x=1.3, v=np.array([0.6, 0.8, 1.9]), n=2)
wrt = ("x", "v")
milestone = 2
