"""What may be a number, a list or an object, for it comes out of a list of unlike things, is kept in other lists, and
what comes back from there is added up."""


class Load:
    def __init__(self, size):
        self.size = size


def of_objects(x, w):
    pair = [x, Load(x * w)]
    load = pair[1]
    kept = [load, load]
    total = float(load.size) * w
    for p in kept:
        total = total + float(p.size * p.size)
    return total + float(pair[0])


def of_lists(x, w, k=1):
    pair = [x, [x * w, 3.0 * x]]
    kept = []
    for _ in range(2):
        part = pair[k]
        kept.append(part)
    total = x
    for p in kept:
        total = total + float(p[1] * p[0])
    return total


def primal(x, w):
    return of_objects(x, w) + w * of_lists(x, w)


example = dict(x=0.7, w=1.1)
wrt = ("x", "w")
milestone = 3
