"""Generators that run over generators, and functions that get one and run over it once."""


def doubled(values):
    for v in values:
        yield v * 2


def smoothed(values, weight):
    state = None
    for v in values:
        state = v if state is None else weight * v + (1 - weight) * state
        yield state


def neighbours(values):
    before = None
    for v in values:
        if before is not None:
            yield before, v
        before = v


def energy(values):
    total = 0.0
    for v in values:
        total += v * v
    return total


def generator_pipeline(x, y):
    def scaled(values):
        for v in values:
            yield v * x

    total = sum(v * v for v in smoothed(doubled([1.0, y, x]), 0.3 * x))
    total += sum(a * b for a, b in neighbours(smoothed(doubled([x, y, x * x]), 0.5)))
    total += energy(scaled(doubled([x, y]))) + energy(v * y for v in doubled([x, 3.0]))
    return total + max(smoothed(scaled([y, 3.0]), x))


primal = generator_pipeline
example = dict(x=0.6, y=1.4)
wrt = ("x", "y")
milestone = 3
