"""Slots of lists, dicts and objects that get another tuple, dict or object."""


class Pair:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def swapped(pair, scale):
    return Pair(pair.right * scale, pair.left)


def rounds(x, w):
    points = [(x, w), (w, x)]
    points[0] = (points[0][0] * points[1][1], points[0][1] * x)
    pairs = {"first": Pair(x, w)}
    total = 0.0
    for k in range(3):
        pairs["first"] = swapped(pairs["first"], x)
        total += pairs["first"].left * w
    records = [{"a": x}, {"a": w}]
    records[0] = {"a": records[1]["a"] * x}
    return total * pairs["first"].right + points[0][0] * points[0][1] + records[0]["a"] ** 2


example = dict(x=0.7, w=1.3)
wrt = ("x", "w")
milestone = 3
