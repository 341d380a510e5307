"""A sum of a list as one factor of a product, and of a difference: the adjoint of a list is no number."""


def scaled(x, w):
    powers = [x, w * x, w]
    return 2 * sum(powers) + sum(powers) - w * sum([p * p for p in powers]) / 3 - max(powers)


example = dict(x=1.3, w=0.7)
wrt = ("x", "w")
milestone = 2
