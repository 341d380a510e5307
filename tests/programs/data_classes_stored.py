"""Stores into objects of several classes, into attributes and by methods that write them, also under other names."""


class Disc:
    def __init__(self, size):
        self.size = size
        self.last = None

    def area(self):
        return 3.0 * self.size * self.size

    def grow(self, by):
        self.size += by
        self.last = by


class Strip:
    def __init__(self, size, width):
        self.size = size
        self.width = width
        self.last = None

    def area(self):
        return self.size * self.width

    def grow(self, by):
        self.size = self.size + 2.0 * by
        self.width *= self.size
        if self.last is None:
            self.last = by * by


def grown(shapes, by):
    for shape in shapes:
        shape.grow(by)
    return shapes[1]


def covered(x, y, turns=3):
    disc = Disc(x)
    strip = Strip(x * y, 2.0)
    shapes = [disc, strip, disc]
    total = 0.0
    for k in range(turns):
        for shape in shapes:
            if k % 2:
                shape.size = shape.size * y + k
            else:
                shape.grow(y * 0.1)
            area = shape.area()
            total = total + area
        chosen = disc if k > 0 else strip
        chosen.size -= x * 0.2
        if isinstance(chosen, Strip):
            chosen.width = chosen.width + x
    near = Disc(x)
    far = Disc(y)
    pair = [near, far]
    for shape in pair:
        shape.grow(x)
    wide = pair[0] if y > 5.0 else pair[1]
    area = wide.area()
    total = total + area
    second = grown(shapes, 0.3 * x)
    second.size = second.size * disc.last
    area = strip.area()
    return total + area * strip.last + disc.size


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
