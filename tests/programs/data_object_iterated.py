"""sum, max, sorted, zip and unpacking of objects that yield their items, or give an iterator of a list."""


class Ladder:
    def __init__(self, step):
        self.step = step

    def __iter__(self):
        for k in range(1, 4):
            yield self.step * k**2


class Shelf:
    def __init__(self, first):
        self.items = [first, first * first]

    def __iter__(self):
        return iter(self.items)


def f(x, y):
    ladder = Ladder(x)
    shelf = Shelf(y)
    shelf.items.append(x * y)
    total = sum(ladder) * max(shelf)
    total += sum(shelf, x)
    low, middle, high = ladder
    ranked = sorted(shelf)
    pairs = sum(a * b for a, b in zip(ladder, shelf))
    return total + low * high - middle * ranked[1] + pairs


example = dict(x=0.7, y=1.3)
wrt = ("x", "y")
milestone = 3
