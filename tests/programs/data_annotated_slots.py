"""Annotated stores: into an attribute, an element, a local name; an annotation without a value."""


class Spring:
    def __init__(self, rate, rest):
        self.rate = rate
        self.rest = rest


def stretched(x, k):
    s = Spring(k, 0.5)
    force: float
    pull: list = [x, x]
    s.rest: float = x * k
    pull[1]: float = s.rest * x
    force = pull[1] - s.rate * x**2
    return force * pull[0] + s.rest


example = dict(x=0.7, k=1.9)
wrt = ("x", "k")
milestone = 3
