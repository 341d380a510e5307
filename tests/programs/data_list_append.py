"""Results appended to a list in a loop and read back in another."""
import math


def trajectory(x, v, drag):
    path = []
    for _ in range(5):
        v = v - drag * v * abs(v)
        x = x + 0.2 * v
        path.append(x)
    path.append(v)
    total = 0.0
    for k in range(1, len(path)):
        total += math.sqrt(1 + (path[k] - path[k - 1]) ** 2)
    return total * path[-1]


example = dict(x=0.5, v=1.4, drag=0.3)
wrt = ("x", "v", "drag")
milestone = 3
