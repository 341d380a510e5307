"""Inner functions see what a name means when they are called; a default is what it meant when they were made."""


def bindings(x, n):
    weight = x
    late = lambda t: t * weight  # noqa: E731
    early = lambda t, weight=weight: t * weight  # noqa: E731
    total = late(2.0) + early(2.0)
    weight = x * x
    for k in range(n):
        weight = weight + x
        total += late(k) + early(k) + early(k, weight=3.0 * x)
    return total


example = dict(x=1.3, n=3)
wrt = ("x",)
milestone = 3
