"""Sorting by a key that reads active values: only the order depends on it."""


def nearest(values, center):
    def distance(v):
        return abs(v - center)

    ranked = sorted(values, key=distance)
    last = sorted(values, key=lambda v: -v * center)[0]
    return ranked[0] * center + ranked[1] ** 2 + last


def make(rng):
    return dict(values=[0.5, -0.3, 1.2, 0.8], center=0.6)


wrt = ("values", "center")
milestone = 3
