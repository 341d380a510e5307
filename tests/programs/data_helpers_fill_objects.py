"""Attributes that are None, an integer or an empty dict at first get values in helpers, which reach the objects by
lists, tuples, dicts and other objects; what they hold is read under the own names of the objects."""


class Part:
    def __init__(self, size):
        self.size = size
        self.last = None
        self.total = 0
        self.table = {}

    def grow(self, by):
        self.size += by
        self.last = by * self.size

    def count(self, by):
        self.total = self.total + by * self.size


class Machine:
    def __init__(self, part):
        self.part = part

    def run(self, by):
        self.part.last = by * self.part.size


def grown(parts, by):
    for part in parts:
        part.grow(by)
    return parts[1]


def counted(parts, by):
    for k in range(len(parts)):
        parts[k].count(by)


def noted(parts, by):
    parts["first"].table["share"] = by * by
    parts["second"].last = by


def filled(machine, by):
    machine.part.last = 2.0 * by


def in_loop(x, y):
    near, far = Part(x), Part(y)
    pair = [near, far]
    for part in pair:
        part.grow(x)
    wide = pair[0] if y > 5.0 else pair[1]
    return wide.size * wide.last + near.last


def in_containers(x, y):
    first, second, third = Part(x), Part(y), Part(x * y)
    same = grown((first, second), y)
    noted({"first": first, "second": third} if x > 9.0 else named(first, third), x)
    return first.last * second.last + same.size * third.last + first.table["share"] * y


def named(first, second):
    return {"first": first, "second": second}


def in_list(x, y):
    parts = [Part(x) for _ in range(2)]
    parts.append(Part(y))
    one = parts[0]
    counted(parts, y)
    counted(parts, x)
    return one.total * parts[1].total + parts[2].total


def in_objects(x, y):
    part, other = Part(x), Part(y)
    machine, second = Machine(part), Machine(other)
    filled(machine, y)
    second.run(x)
    return part.last * x + other.last * other.last


def primal(x, y):
    table = {"first": Part(x), "second": Part(y)}
    own = table["first"]
    noted(table, y)
    return (
        in_loop(x, y)
        + in_containers(x, y)
        + in_list(x, y)
        + in_objects(x, y)
        + own.table["share"] * x
        + table["second"].last
    )


example = dict(x=0.7, y=1.1)
wrt = ("x", "y")
milestone = 3
