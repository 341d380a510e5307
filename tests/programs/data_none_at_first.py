"""Objects in a list and a dict; their attributes are None and empty at first, their adjoints are made as they are."""


class Mark:
    def __init__(self, size):
        self.size = size
        self.last = None

    def grow(self, by):
        self.size += by
        self.last = by


class Share:
    def __init__(self, size):
        self.size = size
        self.table = {}


def noted(shares, by):
    shares["first"].table["a"] = by * by


def primal(x, y):
    near, far = Mark(x), Mark(y)
    pair = [near, far]
    for mark in pair:
        mark.grow(x)
    wide = pair[0] if y > 5.0 else pair[1]
    first, second = Share(x), Share(y)
    shares = {"first": first, "second": second}
    noted(shares, y)
    return wide.size * wide.last + near.last * second.size * first.table["a"]


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
