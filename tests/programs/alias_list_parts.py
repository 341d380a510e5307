"""Parts and copies of lists in other containers, and parts that grow while their arrays are written."""
import types

import numpy as np


def parts(x, y):
    first = types.SimpleNamespace(numbers=[x[0], x[1]], array=x * 2)
    second = types.SimpleNamespace(numbers=list(first.numbers), array=first.array)
    third = {"numbers": first.numbers[1:], "array": first.array}
    held = first.numbers[:1]
    fourth = {"numbers": held, "array": first.array}
    second.array[0] = y[1]
    first.numbers[0] = 4 * x[0]
    third["numbers"][0] *= x[1]
    total = np.sum(first.array) * second.numbers[0] * first.numbers[0] + third["numbers"][0] * fourth["numbers"][0]
    rows = [x * 3, y * 2]
    more = rows[:]
    more.append(x * y)
    more[1][0] = x[1]
    return total + np.sum(rows[0] * rows[1])


example = dict(x=(2,), y=(2,))
wrt = ("x", "y")
milestone = 3
