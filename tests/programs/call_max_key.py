"""max and min by a key pick an item, which may be a number, a tuple or an array that is then written."""
import numpy as np


def farthest(points, center):
    return max(points, key=lambda p: (p[0] - center) ** 2)


def energy(x, y):
    def height(v):
        return v * y

    values = [x, y, x * y]
    total = 0.0
    for k in range(3):
        best = min(values, key=lambda v: (v - total) ** 2)
        total += best**2 * (k + 1)
        values.append(total * y)
    rows = [np.array([x, y]), np.array([y, x * y])]
    row = max(rows, key=np.sum)
    row[0] = total * x
    weight, name = farthest([(x, "x"), (y, "y")], total)
    low = min(x, y, total, key=height) if name == "x" else x
    table = {"a": x * x, "b": y}
    key, value = max(table.items(), key=lambda item: item[1])
    place = max(range(len(values)), key=values.__getitem__)
    return weight * low + np.sum(rows[1] * rows[0]) + value * table[key] + values[place] * max(values, key=height)


example = dict(x=0.4, y=1.2)
wrt = ("x", "y")
milestone = 3
