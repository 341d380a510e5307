"""Objects in sum with a start, in conditions, in bool: what their classes say of addition, length and truth."""
import math


class Vector:
    def __init__(self, *parts):
        self.parts = tuple(parts)

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self.parts, other.parts)))

    def __rmul__(self, factor):
        return Vector(*(factor * a for a in self.parts))

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __bool__(self):
        return any(self.parts)


class Tank:
    def __init__(self, level, loss):
        self.level, self.loss = level, loss

    def __add__(self, other):
        return Tank(self.level + other.level, self.loss * other.loss)

    def __len__(self):
        return 0 if self.level > 1 else 2


class Plain:
    def __init__(self, a):
        self.a = a


def object_sums(x, y):
    moved = sum((Vector(x * k, y) for k in range(3)), Vector(0.0, 1.0))
    total = moved @ moved if moved and x > 0 else 0.0
    steps = Vector(0.0, 0.0)
    total += steps @ steps if steps else y
    for k in range(2):
        steps = steps + (1.0 + k) * Vector(x, y * k)
    tanks = [Tank(x * k, 1.0 + y) for k in range(4)]
    both = sum(tanks[1:], tanks[0])
    total += both.level * both.loss + sum(math.sin(t.level) for t in tanks if t)
    plain = Plain(x * y)
    if plain and bool(plain) and not tanks[3]:
        total += plain.a
    return total + steps @ steps


primal = object_sums
example = dict(x=0.7, y=1.2)
wrt = ("x", "y")
milestone = 3
