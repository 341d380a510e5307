"""Items of a dict that another name of it has put there before they are stored again; and those of one without."""


def spread(x, y):
    first = {}
    same = first
    same["a"] = x * y
    t = first["a"] * x
    first["a"] = first["a"] * t
    own = {"a": y}
    own["b"] = x
    own.pop("a")
    own["a"] = own["b"] * own["b"]
    return same["a"] * t + own["a"] * own["b"]


example = dict(x=0.7, y=1.2)
wrt = ("x", "y")
milestone = 3
