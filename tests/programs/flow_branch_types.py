"""Branches that leave a name a constant on one side and active on the other."""


def penalised(x, y, strict):
    extra = 0
    if strict:
        extra = x * y
    factor = 1
    if x > y:
        factor = x
    return factor * (extra + y)


example = dict(x=1.9, y=0.7, strict=True)
also = (dict(strict=False), dict(x=0.3), dict(x=0.3, strict=False))
wrt = ("x", "y")
milestone = 3
