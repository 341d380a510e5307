"""Loops whose targets are no names: elements, attributes, and what is left over."""

milestone = 3
wrt = ("x",)
example = {"x": 1.3}


class Held:
    def __init__(self, value):
        self.value = value


def targets(x):
    held = Held(x)
    xs = [x, 2.0]
    y = x
    for held.value in [x, x * x]:
        y = y * held.value
    for k, (xs[0], b) in enumerate([(y, 2.0), (x, y)]):
        y = y + xs[0] * b * k
    for a, *rest in [(x, y, 1.0), (y, x, 2.0)]:
        y = y + a * rest[0]
    return y * xs[0] + held.value
